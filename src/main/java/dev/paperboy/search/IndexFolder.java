package dev.paperboy.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/// The folder of an index, with what was found wrong in it. An index that cannot be read is moved
/// aside, for all of it can be had again from the store; anything else that is wrong is not cured
/// by starting afresh and is thrown.
record IndexFolder(Directory directory, Optional<String> setAside) {
  static final String SCHEMA_KEY = "schema";
  static final String CHANGE_KEY = "change";
  static final String STORE_KEY = "store";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  static IndexFolder open(Path path, Clock clock) throws IOException {
    Files.createDirectories(path);
    Optional<String> damage;
    Directory directory = FSDirectory.open(path);
    try {
      damage = damage(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
    if (damage.isEmpty()) {
      return new IndexFolder(directory, damage);
    }
    directory.close();
    Path aside = free(path, STAMP.format(clock.instant()));
    Files.move(path, aside);
    Files.createDirectories(path);
    String report = "the index was set aside to " + aside.getFileName() + ": " + damage.get();
    return new IndexFolder(FSDirectory.open(path), Optional.of(report));
  }

  /// What makes the index unreadable, if anything. The lock is held meanwhile, so that an index in
  /// use is never judged.
  private static Optional<String> damage(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      return readThrough(directory);
    } catch (LockObtainFailedException e) {
      throw new SearchException("another process has the index open: " + directory, e);
    }
  }

  private static Optional<String> readThrough(Directory directory) throws IOException {
    if (!hasIndexFiles(directory)) {
      return Optional.empty();
    }
    try {
      return verify(directory);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | FileNotFoundException
        | NoSuchFileException
        | EOFException e) {
      return Optional.of(reason(e));
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      // Lucene answers some garbage, and segments of a codec it no longer knows, with these.
      return Optional.of(reason(e));
    }
  }

  private static Optional<String> verify(Directory directory) throws IOException {
    SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
    Map<String, String> ours = infos.getUserData();
    String schema = ours.getOrDefault(SCHEMA_KEY, "none");
    if (!schema.equals(PaperDocument.SCHEMA)) {
      return Optional.of("its schema is " + schema + ", not " + PaperDocument.SCHEMA);
    }
    if (!ours.getOrDefault(CHANGE_KEY, "").matches("\\d{1,18}")) {
      return Optional.of("it does not say which change it holds");
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
    return Optional.empty();
  }

  /// A folder with nothing of Lucene's in it is new, whatever else lies there.
  private static boolean hasIndexFiles(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll())
        .anyMatch(name -> name.startsWith("segments") || name.matches("_[0-9a-z]+[._].*"));
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    return e.getClass().getSimpleName() + " " + line;
  }

  private static Path free(Path path, String stamp) {
    Path aside = path.resolveSibling(path.getFileName() + ".corrupt-" + stamp);
    for (int i = 2; Files.exists(aside); i++) {
      aside = path.resolveSibling(path.getFileName() + ".corrupt-" + stamp + "-" + i);
    }
    return aside;
  }

  /// What the last commit said of the index besides its papers.
  static Map<String, String> committed(IndexWriter writer) {
    Map<String, String> all = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    }
    return all;
  }
}

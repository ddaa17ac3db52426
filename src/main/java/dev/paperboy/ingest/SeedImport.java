package dev.paperboy.ingest;

import dev.paperboy.paper.Sha256;
import dev.paperboy.store.FilesRead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Brings in the seed papers at a start, once for each state of their folder: what later sources
/// say of a seed paper is not undone by the next start.
public final class SeedImport {
  private static final String NAME = "seeds";

  private final Ingest ingest;
  private final FilesRead known;

  public SeedImport(Ingest ingest, FilesRead known) {
    this.ingest = ingest;
    this.known = known;
  }

  /// Reads the folder if it has changed since it was last read.
  public Imported run(Path folder, Consumer<Problem> problems) {
    String state = state(folder);
    if (known.contains(NAME, state)) {
      return Imported.NOTHING;
    }
    Imported imported = ingest.file(folder, read -> {}, problems);
    known.add(NAME, state);
    return imported;
  }

  private static String state(Path folder) {
    MessageDigest digest = Sha256.fresh();
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files = entries.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("the seeds folder " + folder + " cannot be read", e);
    }
  }
}

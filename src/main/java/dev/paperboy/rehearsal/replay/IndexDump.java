package dev.paperboy.rehearsal.replay;

import dev.paperboy.paper.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/// What can be found in an index, as the number of its papers and a digest of them: of each its id,
/// title, abstract and the change that it is as of.
final class IndexDump {
  private IndexDump() {}

  static String of(Path folder) {
    Map<String, String> papers = new TreeMap<>();
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      int documents = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        documents += read(leaf, papers);
      }
      MessageDigest digest = Sha256.fresh();
      papers.values().forEach(paper -> digest.update(paper.getBytes(StandardCharsets.UTF_8)));
      String digits = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
      return documents + " papers, " + digits;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder + " cannot be compared", e);
    }
  }

  private static int read(LeafReaderContext leaf, Map<String, String> papers) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedNumericDocValues changes = leaf.reader().getSortedNumericDocValues("change");
    int documents = 0;
    for (int number = 0; number < leaf.reader().maxDoc(); number++) {
      if (live != null && !live.get(number)) {
        continue;
      }
      Document paper = leaf.reader().storedFields().document(number);
      long change = changes != null && changes.advanceExact(number) ? changes.nextValue() : 0;
      papers.put(
          paper.get("id"),
          String.join("\u001f", paper.get("id"), paper.get("title"), paper.get("abstract"))
              + change);
      documents++;
    }
    return documents;
  }
}

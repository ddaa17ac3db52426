package dev.paperboy.rehearsal.bench;

import dev.paperboy.search.LexicalQuery;
import dev.paperboy.search.language.Inquiry;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;

/// Lucene asked ready-made queries in a bare loop, without reading a question or showing an answer.
final class BareSearcher implements Closeable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  BareSearcher(Directory directory) throws IOException {
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /// The queries that our search asks for these questions.
  List<Query> ours(List<Inquiry> questions) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (Inquiry question : questions) {
      queries.add(LexicalQuery.of(question, searcher).orElse(MatchNoDocsQuery.INSTANCE));
    }
    return queries;
  }

  Row row(String name, List<Query> queries, int limit) {
    return new Row(name, i -> searcher.search(queries.get(i), limit).scoreDocs.length);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

package dev.paperboy.rehearsal.bench;

import dev.paperboy.paper.Paper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/// The least that an index of papers can be: id, title and abstract, one field of stemmed words,
/// and a writer as Lucene has it out of the box.
final class BareIndex implements Closeable {
  private static final String TEXT = "text";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Directory directory;
  private final IndexWriter writer;

  BareIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64));
  }

  void add(List<Paper> papers) throws IOException {
    for (Paper paper : papers) {
      Document document = new Document();
      document.add(new StringField("id", paper.id().value(), Field.Store.YES));
      document.add(new StoredField("title", paper.title()));
      document.add(new StoredField("abstract", paper.abstractText()));
      document.add(new TextField(TEXT, paper.title(), Field.Store.NO));
      document.add(new TextField(TEXT, paper.abstractText(), Field.Store.NO));
      writer.addDocument(document);
    }
  }

  void commit() throws IOException {
    writer.commit();
  }

  Directory directory() {
    return directory;
  }

  /// For each question a query for any of its words.
  List<Query> queries(List<String> questions) {
    return questions.stream().map(this::query).toList();
  }

  private Query query(String question) {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
    return query == null ? MatchNoDocsQuery.INSTANCE : query;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
    analyzer.close();
  }
}

package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// BM25F as Lucene has it out of the box: titles count twice, English stems, any word is enough.
final class Bm25fBaseline implements Baseline, Closeable {
  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final float TITLE_WEIGHT = 2;
  private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  Bm25fBaseline(Path folder, List<Paper> papers) {
    try {
      directory = FSDirectory.open(folder);
      write(papers);
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the baseline in " + folder, e);
    }
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(BM25);
  }

  @Override
  public String mode() {
    return "bm25f";
  }

  @Override
  public List<Scored> scored(String question, int limit) {
    try {
      BooleanQuery.Builder words = new BooleanQuery.Builder();
      for (String term : terms(question)) {
        words.add(
            new CombinedFieldQuery.Builder(term)
                .addField(TITLE, TITLE_WEIGHT)
                .addField(TEXT)
                .build(),
            Occur.SHOULD);
      }
      List<Scored> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(words.build(), limit).scoreDocs) {
        String id = searcher.storedFields().document(hit.doc).get(ID);
        found.add(new Scored(new PaperId(id), hit.score));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the baseline", e);
    }
  }

  @Override
  public void close() {
    try (directory;
        reader) {
      analyzer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the baseline", e);
    }
  }

  private void write(List<Paper> papers) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(BM25);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Paper paper : papers) {
        Document document = new Document();
        document.add(new StoredField(ID, paper.id().value()));
        document.add(new TextField(TITLE, paper.text().originalTitle(), Field.Store.NO));
        document.add(new TextField(TEXT, paper.text().originalAbstract(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }

  private List<String> terms(String question) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, question)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms.subList(0, Math.min(terms.size(), IndexSearcher.getMaxClauseCount() / 2));
  }
}

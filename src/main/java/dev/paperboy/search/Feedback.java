package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.ABSTRACT;
import static dev.paperboy.search.PaperDocument.TEXT;
import static dev.paperboy.search.PaperDocument.TITLE;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What the best papers of a first look teach about the question: where their meaning lies and
/// which words they share (pseudo-relevance feedback: Rocchio 1971, with each paper's share by its
/// score).
final class Feedback {
  private static final int PAPERS = 10;

  /// A paper's share falls with this power of its score.
  private static final float FALL = 4;

  private static final float TOWARDS_PAPERS = 0.6f;
  private static final int WORDS = 15;
  private static final int MOST_CHARACTERS = 4_000;

  /// How a word's weight levels off within a paper; BM25's k1.
  private static final float SATURATION = 1.2f;

  private static final Comparator<Telling> BY_WEIGHT =
      Comparator.<Telling>comparingDouble(telling -> -telling.weight())
          .thenComparing(Telling::word);

  private final IndexSearcher searcher;
  private final Pool pool;
  private final int[] papers;
  private final float[] shares;

  private Feedback(IndexSearcher searcher, Pool pool, int[] papers, float[] shares) {
    this.searcher = searcher;
    this.pool = pool;
    this.papers = papers;
    this.shares = shares;
  }

  static Feedback of(IndexSearcher searcher, Pool pool, float[] scores) {
    int[] best = Scale.best(scores, PAPERS);
    float[] shares = new float[best.length];
    float all = 0;
    for (int i = 0; i < best.length; i++) {
      shares[i] = (float) Math.pow(Math.max(0, scores[best[i]]), FALL);
      all += shares[i];
    }
    for (int i = 0; i < best.length; i++) {
      shares[i] = all > 0 ? shares[i] / all : 0;
    }
    return new Feedback(searcher, pool, best, shares);
  }

  /// The question's vector, drawn towards the papers'. Its length does not matter for an order.
  float[] drawn(float[] question) throws IOException {
    float[] drawn = question.clone();
    for (int i = 0; i < papers.length; i++) {
      float[] paper = pool.vector(papers[i]);
      for (int d = 0; paper != null && d < drawn.length; d++) {
        drawn[d] += TOWARDS_PAPERS * shares[i] * paper[d];
      }
    }
    return drawn;
  }

  private record Telling(String word, float weight) {}

  /// A query for the words that tell the papers from others, the most telling with this weight.
  Query words(float weight) throws IOException {
    List<Telling> words =
        telling().entrySet().stream()
            .map(entry -> new Telling(entry.getKey(), entry.getValue()))
            .filter(telling -> telling.weight() > 0)
            .sorted(BY_WEIGHT)
            .limit(WORDS)
            .toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Telling word : words) {
      float share = word.weight() / words.getFirst().weight();
      Query one = new TermQuery(new Term(TEXT, word.word()));
      query.add(new BoostQuery(one, weight * share), Occur.SHOULD);
    }
    return query.build();
  }

  private Map<String, Float> telling() throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Function<String, List<Token>> analysis = Tokens.stemmed();
    Map<String, Float> telling = new HashMap<>();
    for (int i = 0; i < papers.length; i++) {
      float share = shares[i];
      counts(pool.document(papers[i]), analysis)
          .forEach((word, count) -> telling.merge(word, share * saturated(count), Float::sum));
    }
    for (Map.Entry<String, Float> word : telling.entrySet()) {
      word.setValue(word.getValue() * rarity(reader, word.getKey()));
    }
    return telling;
  }

  private static float saturated(int count) {
    return count / (count + SATURATION);
  }

  /// A word that one paper alone has leads to that paper alone.
  private static float rarity(IndexReader reader, String word) throws IOException {
    int papers = reader.docFreq(new Term(TEXT, word));
    return papers < 2
        ? 0
        : (float) Math.log(1 + (reader.numDocs() - papers + 0.5) / (papers + 0.5));
  }

  /// How often each word stands in the paper; the title counts twice, as in the index.
  private Map<String, Integer> counts(int document, Function<String, List<Token>> analysis)
      throws IOException {
    Document paper = searcher.storedFields().document(document, Set.of(TITLE, ABSTRACT));
    String title = paper.get(TITLE);
    String text = title + " " + title + " " + paper.get(ABSTRACT);
    Map<String, Integer> counts = new HashMap<>();
    for (Token token :
        analysis.apply(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))) {
      counts.merge(token.term(), 1, Integer::sum);
    }
    return counts;
  }
}

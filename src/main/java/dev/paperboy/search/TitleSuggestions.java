package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.TITLE;

import dev.paperboy.paper.TitleKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Titles for what a person has typed so far: every word is in them, the last one as a beginning.
final class TitleSuggestions {
  /// Of so many titles the best are chosen; who types on narrows them down.
  private static final int CONSIDERED = 200;

  private static final int MOST_WORDS = 16;

  private TitleSuggestions() {}

  static List<String> of(String typed, int limit, IndexSearcher searcher) throws IOException {
    List<Word> words = Words.in(typed.substring(0, Math.min(typed.length(), 1_000)));
    if (words.isEmpty() || words.size() > MOST_WORDS || limit < 1) {
      return List.of();
    }
    List<String> titles = titles(searcher.search(query(words), CONSIDERED), searcher);
    String key = TitleKey.of(typed).value();
    Comparator<String> best =
        Comparator.<String>comparingInt(title -> place(TitleKey.of(title).value(), key))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());
    return titles.stream().distinct().sorted(best).limit(limit).toList();
  }

  /// From the column of titles: stored documents would be unpacked with their abstracts.
  private static List<String> titles(TopDocs found, IndexSearcher searcher) throws IOException {
    int[] documents = Stream.of(found.scoreDocs).mapToInt(hit -> hit.doc).sorted().toArray();
    BinaryDocValues column = MultiDocValues.getBinaryValues(searcher.getIndexReader(), TITLE);
    List<String> titles = new ArrayList<>();
    for (int document : documents) {
      if (column.advanceExact(document)) {
        titles.add(column.binaryValue().utf8ToString());
      }
    }
    return titles;
  }

  private static Query query(List<Word> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : words.subList(0, words.size() - 1)) {
      all.add(new TermQuery(new Term(TITLE, word.joined())), Occur.MUST);
    }
    all.add(new PrefixQuery(new Term(TITLE, words.getLast().joined())), Occur.MUST);
    return all.build();
  }

  /// 0 for a title that begins with what is typed, 1 for one that has it in one stretch.
  private static int place(String title, String typed) {
    if (title.startsWith(typed)) {
      return 0;
    }
    return (" " + title).contains(" " + typed) ? 1 : 2;
  }
}

package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.ABBREVIATION;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// What abbreviations stand for and how terms are abbreviated, as the papers in the index explain
/// it. A term of the index holds both sides: `nas=neural architectur search`, in stems, and the
/// same the other way round.
final class Synonyms {
  private static final char SAYS = '=';

  /// What a single paper explains may be a name that it alone uses.
  private static final int ENOUGH = 2;

  /// An abbreviation means several things only if each is about as common.
  private static final int MOST = 2;

  private static final int SHARE = 4;

  private record Counted(String meaning, int papers) {}

  private Synonyms() {}

  /// The terms for the index.
  static List<String> terms(String text, Stems stems) {
    List<String> terms = new ArrayList<>();
    for (Abbreviations.Explained explained : Abbreviations.in(text)) {
      String meaning = stemmed(explained.meaning(), stems);
      if (!meaning.isEmpty()) {
        terms.add(explained.abbreviation() + SAYS + meaning);
      }
    }
    return terms;
  }

  /// The words in stems, without stop words.
  private static String stemmed(String words, Stems stems) {
    StringBuilder all = new StringBuilder();
    for (Word word : Words.in(words)) {
      for (Piece piece : word.pieces()) {
        if (!StopWords.contains(piece.folded())) {
          all.append(all.isEmpty() ? "" : " ").append(stems.of(piece.folded()));
        }
      }
    }
    return all.toString();
  }

  /// What the papers explain it by, the most usual first; mostly nothing.
  static List<String> of(String term, IndexReader reader) throws IOException {
    Terms all = MultiTerms.getTerms(reader, ABBREVIATION);
    if (all == null) {
      return List.of();
    }
    BytesRef prefix = new BytesRef(term + SAYS);
    List<Counted> found = new ArrayList<>();
    TermsEnum terms = all.iterator();
    for (TermsEnum.SeekStatus at = terms.seekCeil(prefix);
        at != TermsEnum.SeekStatus.END && StringHelper.startsWith(terms.term(), prefix);
        at = terms.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.NOT_FOUND) {
      String meaning = terms.term().utf8ToString().substring(term.length() + 1);
      found.add(new Counted(meaning, terms.docFreq()));
    }
    int most = found.stream().mapToInt(Counted::papers).max().orElse(0);
    return found.stream()
        .filter(one -> one.papers() >= Math.max(ENOUGH, most / SHARE))
        .sorted(Comparator.comparingInt(Counted::papers).reversed().thenComparing(Counted::meaning))
        .limit(MOST)
        .map(Counted::meaning)
        .toList();
  }
}

package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.EXACT;
import static dev.paperboy.search.PaperDocument.TEXT;
import static dev.paperboy.search.PaperDocument.TITLE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words that a paper has to hold, or must not.
final class TextQueries {
  /// Longer phrases are told apart by their beginning.
  private static final int LONGEST = 24;

  /// 'without any costly distillation'.
  private static final int SLOP = 2;

  private TextQueries() {}

  /// The words in this order as they are written, but for case, accents and hyphens.
  static Query exactly(String phrase) {
    return phrase(EXACT, pieces(phrase), word -> word, 0);
  }

  /// One word in the title in singular or plural, or several as they are written.
  static Query inTitle(String title) {
    List<String> pieces = pieces(title);
    if (pieces.size() != 1) {
      return phrase(TITLE, pieces, word -> word, 0);
    }
    String word = pieces.getFirst();
    BooleanQuery.Builder forms = new BooleanQuery.Builder();
    forms.add(new TermQuery(new Term(TITLE, word)), Occur.SHOULD);
    forms.add(new TermQuery(new Term(TITLE, word + "s")), Occur.SHOULD);
    if (word.length() > 3 && word.endsWith("s")) {
      String singular = word.substring(0, word.length() - 1);
      forms.add(new TermQuery(new Term(TITLE, singular)), Occur.SHOULD);
    }
    return forms.build();
  }

  /// The words in any of their forms.
  static Query mention(String words) {
    Stems stems = new Stems();
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(phrase(TEXT, telling(words), stems::of, 0), Occur.SHOULD);
    List<Word> all = Words.in(words);
    if (all.size() == 1 && all.getFirst().isCompound()) {
      ways.add(new TermQuery(new Term(TEXT, stems.of(all.getFirst().joined()))), Occur.SHOULD);
    }
    return ways.build();
  }

  /// 'without' the words, or the words and 'free'.
  static Query doneWithout(String words) {
    Stems stems = new Stems();
    List<String> pieces = telling(words);
    if (pieces.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    return new BooleanQuery.Builder()
        .add(phrase(TEXT, with("without", pieces, ""), stems::of, SLOP), Occur.SHOULD)
        .add(phrase(TEXT, with("", pieces, "free"), stems::of, 0), Occur.SHOULD)
        .build();
  }

  private static List<String> with(String before, List<String> pieces, String behind) {
    return Stream.of(List.of(before), pieces, List.of(behind))
        .flatMap(List::stream)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static Query phrase(String field, List<String> pieces, UnaryOperator<String> form, int slop) {
    if (pieces.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    pieces.forEach(piece -> phrase.add(new Term(field, form.apply(piece))));
    return phrase.build();
  }

  static List<String> pieces(String text) {
    return Words.in(text).stream()
        .flatMap(word -> word.pieces().stream())
        .map(Piece::folded)
        .limit(LONGEST)
        .toList();
  }

  /// Without what [PaperDocument#TEXT] leaves out.
  private static List<String> telling(String text) {
    return pieces(text).stream().filter(piece -> !StopWords.contains(piece)).toList();
  }
}

package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.AUTHOR;
import static dev.paperboy.search.PaperDocument.TEXT;

import dev.paperboy.search.Question.Asked;
import dev.paperboy.search.WordQuery.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// A question as Lucene understands it. It is built from words and never parsed, so that no text
/// can be wrong.
///
/// No word must be there, but of three or more some must, or a rare one; words that stand together
/// in the question and in the paper count extra.
final class QuestionQuery {
  /// A longer question is searched by the words that fewest papers have.
  private static final int MOST_WORDS = 32;

  /// So many of its words are enough, however long the question.
  private static final int MOST_REQUIRED = 4;

  /// A word that one paper in so many has is enough by itself: long questions are mostly chatter
  /// around one or two such words (nDCG@10 on CACM .41 without this rule, .47 with it).
  private static final int RARE = 30;

  private static final float PAIR = 0.25f;
  private static final float WHOLE = 1f;
  private static final float FULL_NAME = 2f;
  private static final int SLOP = 2;

  /// Lucene refuses a query of more than 1,024 clauses. What does not fit is at the end of a long
  /// text of many hyphens.
  private static final int WORD_CLAUSES = 600;

  private static final int PHRASE_CLAUSES = 300;

  /// More words hardly ever stand together, and looking whether they do costs most of a search.
  private static final int LONGEST_PHRASE = 5;

  private final IndexReader reader;
  private final Stems stems = new Stems();
  private final List<Asked> words;
  private int phraseRoom = PHRASE_CLAUSES;

  private QuestionQuery(Question question, IndexReader reader) throws IOException {
    this.reader = reader;
    this.words = mostTelling(question.words());
  }

  /// The query, or none if no paper has any of the words.
  static Optional<Query> of(Question question, IndexReader reader) throws IOException {
    return new QuestionQuery(question, reader).build(true);
  }

  /// The query that scores papers the same way but requires no more than one of the words.
  static Optional<Query> lenient(Question question, IndexReader reader) throws IOException {
    return new QuestionQuery(question, reader).build(false);
  }

  private Optional<Query> build(boolean strict) throws IOException {
    List<Found> counting = new ArrayList<>();
    BooleanQuery.Builder helps = new BooleanQuery.Builder();
    boolean allFaint = words.stream().allMatch(Asked::isFaint);
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> word = WordQuery.of(words.get(i), joints(i), reader, stems);
      if (allFaint || !words.get(i).isFaint()) {
        word.ifPresent(counting::add);
      } else {
        word.ifPresent(found -> helps.add(found.query(), Occur.SHOULD));
      }
    }
    if (counting.isEmpty()) {
      return Optional.empty();
    }
    addPhrases(helps);
    return Optional.of(helps.add(enough(counting, strict), Occur.MUST).build());
  }

  /// Enough of the words. Lucene counts clauses: a word that is enough by itself stands there as
  /// often as words are required, once with a score.
  private Query enough(List<Found> words, boolean strict) {
    int required = strict ? required(words.size()) : 1;
    int room = WORD_CLAUSES;
    BooleanQuery.Builder enough = new BooleanQuery.Builder();
    for (Found word : words) {
      int times = word.papers() <= reader.numDocs() / RARE ? required : 1;
      room -= times * word.clauses();
      if (room < 0) {
        break;
      }
      enough.add(word.query(), Occur.SHOULD);
      for (int i = 1; i < times; i++) {
        enough.add(new BoostQuery(word.query(), 0f), Occur.SHOULD);
      }
    }
    return enough.setMinimumNumberShouldMatch(required).build();
  }

  static int required(int known) {
    return known <= 2 ? 1 : Math.min(MOST_REQUIRED, (known + 1) / 2);
  }

  private void addPhrases(BooleanQuery.Builder helps) {
    for (int i = 1; i < words.size(); i++) {
      List<Asked> pair = words.subList(i - 1, i + 1);
      addPhrase(helps, TEXT, pair, PAIR);
      if (pair.getFirst().isNextTo(pair.getLast())) {
        addPhrase(helps, AUTHOR, pair, FULL_NAME);
      }
    }
    if (words.size() > 2 && words.size() <= LONGEST_PHRASE) {
      addPhrase(helps, TEXT, words, WHOLE);
    }
  }

  private void addPhrase(
      BooleanQuery.Builder helps, String field, List<Asked> phrase, float weight) {
    PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(SLOP);
    int first = phrase.getFirst().position();
    for (Asked asked : phrase) {
      int position = asked.position() - first;
      for (Piece piece : asked.word().pieces()) {
        if (!asked.word().isCompound() || Word.isTelling(piece)) {
          String term = field.equals(TEXT) ? stems.of(piece.folded()) : piece.folded();
          builder.add(new Term(field, term), position);
        }
        position++;
      }
    }
    PhraseQuery built = builder.build();
    phraseRoom -= built.getTerms().length;
    if (built.getTerms().length > 1 && phraseRoom >= 0) {
      helps.add(new BoostQuery(built, weight), Occur.SHOULD);
    }
  }

  /// 'slim flow' may be SlimFlow, 'GPT 4' is mostly GPT-4.
  private List<String> joints(int i) {
    List<String> joints = new ArrayList<>();
    if (i > 0) {
      joint(words.get(i - 1), words.get(i)).ifPresent(joints::add);
    }
    if (i + 1 < words.size()) {
      joint(words.get(i), words.get(i + 1)).ifPresent(joints::add);
    }
    return joints;
  }

  private static Optional<String> joint(Asked left, Asked right) {
    return left.isNextTo(right)
        ? Optional.of(left.word().joined() + right.word().joined())
        : Optional.empty();
  }

  private List<Asked> mostTelling(List<Asked> all) throws IOException {
    if (all.size() <= MOST_WORDS) {
      return all;
    }
    record Counted(Asked asked, int papers) {}
    List<Counted> counted = new ArrayList<>();
    for (Asked asked : all) {
      int papers = reader.docFreq(new Term(TEXT, stems.of(asked.word().joined())));
      if (papers > 0) {
        counted.add(new Counted(asked, papers));
      }
    }
    counted.sort((a, b) -> Integer.compare(a.papers(), b.papers()));
    return counted.stream()
        .limit(MOST_WORDS)
        .map(Counted::asked)
        .sorted((a, b) -> Integer.compare(a.position(), b.position()))
        .toList();
  }
}

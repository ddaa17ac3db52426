package dev.paperboy.search.spelling;

import dev.paperboy.search.spelling.Respelling.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a question's misspelt words right by the words that papers are written in.
public final class Speller {
  /// Where more words tell what is wanted, a word wrongly corrected costs more than one left wrong,
  /// and names that no paper has are more likely.
  private static final int A_FEW = 8;

  private final String question;
  private final List<TypedWord> words;
  private final WrittenWords written;
  private final Correction correction;
  private final Division division;
  private final List<Change> changes = new ArrayList<>();

  private Speller(String question, List<TypedWord> words, WrittenWords written) {
    this.question = question;
    this.words = words;
    this.written = written;
    this.correction = new Correction(written, words.size() <= A_FEW ? 1 : 0.5f);
    this.division = new Division(written, correction);
  }

  /// The question as it was meant, or nothing if there is nothing wrong with it.
  ///
  /// @param words those of its words that tell something, in order
  public static Optional<Respelling> respell(
      String question, List<TypedWord> words, WrittenWords written) throws IOException {
    return new Speller(question, words, written).respelling();
  }

  private Optional<Respelling> respelling() throws IOException {
    for (int i = 0; i < words.size(); i++) {
      i += look(i);
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Respelling(changedText(), changes));
  }

  /// @return how many of the words behind this one went into its correction
  private int look(int i) throws IOException {
    TypedWord word = words.get(i);
    Optional<String> joined = joinedWithNext(i);
    if (joined.isPresent()) {
      change(word, words.get(i + 1), joined.get());
      return 1;
    }
    if (!word.mayBeMisspelt(question)) {
      return 0;
    }
    Optional<String> meant = correction.of(word.folded(), others(i));
    if (meant.isEmpty() && !word.isPiece()) {
      meant = division.split(word.folded());
    }
    if (meant.isPresent()) {
      change(word, word, meant.get());
    }
    return 0;
  }

  private Optional<String> joinedWithNext(int i) throws IOException {
    if (i + 1 >= words.size()) {
      return Optional.empty();
    }
    TypedWord word = words.get(i);
    TypedWord next = words.get(i + 1);
    boolean together = question.substring(word.end(), next.start()).isBlank();
    boolean bothKnown = word.isKnown() && next.isKnown();
    return together && !bothKnown && !word.isPiece() && !next.isPiece()
        ? division.join(word.folded(), next.folded())
        : Optional.empty();
  }

  private List<String> others(int i) throws IOException {
    List<String> others = new ArrayList<>();
    for (int at = Math.max(0, i - 2); at < Math.min(words.size(), i + 3); at++) {
      if (at != i && written.hasStem(words.get(at).folded())) {
        others.add(words.get(at).folded());
      }
    }
    return others;
  }

  private void change(TypedWord first, TypedWord last, String right) throws IOException {
    String typed = question.substring(first.start(), last.end());
    int papers = first.equals(last) ? written.papersWith(first.folded()) : 0;
    changes.add(
        new Change(first.start(), last.end(), typed, first.likewise(right, question), papers));
  }

  private String changedText() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Change change : changes) {
      text.append(question, from, change.start()).append(change.written());
      from = change.end();
    }
    return text.append(question.substring(from)).toString();
  }
}

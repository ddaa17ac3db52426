package dev.paperboy.search;

import dev.paperboy.search.Question.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the words of a question in a text the way the index does: by stem, in one or in pieces.
final class QuestionMatcher {
  private static final float SAME_STEM = 0.85f;
  private static final float PIECE = 0.4f;

  /// A word inside a compound of the text is often part of a name.
  private static final float IN_COMPOUND = 0.6f;

  /// A piece of a compound that was asked for: the step of 'one-step' is worth showing, its one is
  /// not.
  private static final int SHORTEST_PIECE = 4;

  /// What a term of the question stands for.
  private record Wanted(Set<Integer> words, Set<String> forms, float strength) {}

  private final Stems stems = new Stems();
  private final List<Asked> asked;
  private final Map<String, Wanted> wanted = new HashMap<>();

  QuestionMatcher(Question question) {
    this.asked = question.words();
    for (int i = 0; i < asked.size(); i++) {
      want(asked.get(i).word().joined(), Set.of(i), 1f);
      if (i > 0 && asked.get(i - 1).isNextTo(asked.get(i))) {
        String joint = asked.get(i - 1).word().joined() + asked.get(i).word().joined();
        want(joint, Set.of(i - 1, i), 1f);
      }
    }
    for (int i = 0; i < asked.size(); i++) {
      wantPieces(asked.get(i).word(), i);
    }
  }

  List<Asked> asked() {
    return asked;
  }

  /// The places, in order of their beginning; a word can be the end of one and all of another.
  List<Match> in(String text) {
    List<Match> matches = new ArrayList<>();
    List<Word> words = Words.in(text);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      look(word.joined(), word.start(), word.end(), 1f, matches);
      if (word.isCompound()) {
        for (Piece piece : word.pieces()) {
          look(piece.folded(), piece.start(), piece.end(), IN_COMPOUND, matches);
        }
      }
      if (i + 1 < words.size() && words.get(i + 1).start() == word.end() + 1) {
        Word next = words.get(i + 1);
        look(word.joined() + next.joined(), word.start(), next.end(), 1f, matches);
      }
    }
    matches.sort(Comparator.comparingInt(match -> match.span().start()));
    return matches;
  }

  /// Finds names of people, which have no stems.
  Set<Integer> inName(String name) {
    Set<Integer> found = new HashSet<>();
    for (Word word : Words.in(name)) {
      for (int i = 0; i < asked.size(); i++) {
        String one = asked.get(i).word().joined();
        if (one.equals(word.joined())
            || word.pieces().stream().anyMatch(piece -> piece.folded().equals(one))) {
          found.add(i);
        }
      }
    }
    return found;
  }

  private void look(String folded, int start, int end, float place, List<Match> matches) {
    Wanted found = wanted.get(stems.of(folded));
    if (found == null || StopWords.contains(folded)) {
      return;
    }
    float form = found.forms().contains(folded) ? 1f : SAME_STEM;
    matches.add(new Match(new Span(start, end), found.words(), form * place * found.strength()));
  }

  private void wantPieces(Word word, int number) {
    if (!word.isCompound()) {
      return;
    }
    for (Piece piece : word.pieces()) {
      if (piece.folded().length() >= SHORTEST_PIECE && Word.isTelling(piece)) {
        wanted.putIfAbsent(
            stems.of(piece.folded()), new Wanted(Set.of(number), Set.of(piece.folded()), PIECE));
      }
    }
  }

  private void want(String folded, Set<Integer> words, float strength) {
    wanted.merge(
        stems.of(folded), new Wanted(words, Set.of(folded), strength), QuestionMatcher::both);
  }

  private static Wanted both(Wanted one, Wanted other) {
    Set<Integer> words = new HashSet<>(one.words());
    words.addAll(other.words());
    Set<String> forms = new HashSet<>(one.forms());
    forms.addAll(other.forms());
    return new Wanted(words, forms, Math.max(one.strength(), other.strength()));
  }
}

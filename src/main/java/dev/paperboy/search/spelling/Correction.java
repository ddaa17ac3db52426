package dev.paperboy.search.spelling;

import dev.paperboy.search.embedding.EnglishWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the word that was meant by one that no paper writes, or hardly any.
///
/// A word that stands in a title or a name is never corrected, however rare: there it was meant.
final class Correction {
  /// From this length on, two slips are believed.
  private static final int LONG = 8;

  private static final int SHORTEST_NAME = 5;

  /// Papers themselves are misspelt: in abstracts about one word in so many is.
  private static final int VASTLY = 300;

  /// A word that fewer papers have is no better known than the one typed.
  private static final int FAMILIAR = 20_000;

  /// Likelihoods this near are decided by the other words of the question.
  private static final double CLOSE = 3;

  private final WrittenWords written;
  private final float patience;

  /// @param patience 1 to believe in slips as usual, less to believe in lighter ones only
  Correction(WrittenWords written, float patience) {
    this.written = written;
    this.patience = patience;
  }

  /// @param others the question's other words that papers have
  Optional<String> of(String word, List<String> others) throws IOException {
    int papers = written.papersWith(word);
    if (isWord(word, papers)) {
      return Optional.empty();
    }
    List<Candidate> likely = new ArrayList<>();
    for (Candidate candidate : candidates(word, papers)) {
      if (isBelievable(candidate, word, papers)) {
        likely.add(candidate);
      }
    }
    likely.sort(Candidate.BY_LIKELIHOOD.reversed());
    return likely.isEmpty() ? Optional.empty() : Optional.of(fitting(likely, others).word());
  }

  /// Whether there is nothing wrong with it for certain. In a small library most words of the
  /// language are missing.
  private boolean isWord(String word, int papers) throws IOException {
    return VASTLY * papers > written.papers()
        || written.isInTitles(word)
        || written.isName(word)
        || EnglishWords.contain(word);
  }

  private List<Candidate> candidates(String word, int papers) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    boolean isLong = word.length() >= LONG && papers == 0;
    add(candidates, isLong ? written.near(word, 2, 1) : written.near(word, 1, 0), word, 0);
    if (isLong && candidates.isEmpty()) {
      add(candidates, written.near(word, 1, 0), word, 0);
    }
    if (word.length() >= SHORTEST_NAME) {
      add(candidates, written.namesNear(word), word, 0.5f);
    }
    return candidates;
  }

  private static void add(
      List<Candidate> candidates, Map<String, Integer> near, String word, float handicap) {
    near.forEach(
        (meant, papers) ->
            candidates.add(new Candidate(meant, papers, SlipCost.of(meant, word) + handicap)));
  }

  private boolean isBelievable(Candidate candidate, String word, int papers) throws IOException {
    if (candidate.cost() > patience * bearable(word) || !isPlain(candidate.word())) {
      return false;
    }
    if (papers > 0) {
      return candidate.papers() >= VASTLY * papers && candidate.cost() <= bearable(word) / 2;
    }
    if (candidate.papers() < written.papers() / FAMILIAR) {
      return false;
    }
    return !written.hasStem(word) || isSameEnding(candidate.word(), word);
  }

  /// Names with digits are not what a word was meant to be.
  private static boolean isPlain(String word) {
    return word.length() >= 3 && word.chars().allMatch(Character::isLetter);
  }

  /// 'distilation' has the stem of 'distillation' and is misspelt; 'distillations' is not.
  private boolean isSameEnding(String meant, String word) {
    int from = Math.max(0, word.length() - 3);
    return meant.endsWith(word.substring(from)) && written.haveSameStem(meant, word);
  }

  private static float bearable(String word) {
    return switch (word.length()) {
      case 0, 1, 2, 3 -> 0;
      case 4 -> 2f;
      case 5 -> 2.5f;
      case 6, 7 -> 3f;
      case 8, 9 -> 4f;
      default -> 5f;
    };
  }

  /// Of candidates that are nearly as likely, the one that papers have together with the rest.
  private Candidate fitting(List<Candidate> likely, List<String> others) throws IOException {
    Candidate best = likely.getFirst();
    double bestFit = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : likely) {
      if (likely.getFirst().likelihood() - candidate.likelihood() > CLOSE || likely.size() == 1) {
        break;
      }
      double fit = candidate.likelihood() + fit(candidate, others);
      if (fit > bestFit) {
        bestFit = fit;
        best = candidate;
      }
    }
    return best;
  }

  private double fit(Candidate candidate, List<String> others) throws IOException {
    double fit = 0;
    for (String other : others) {
      int both = written.papersWithBoth(candidate.word(), other);
      fit += Math.log((both + 0.1) / candidate.papers());
    }
    return fit;
  }
}

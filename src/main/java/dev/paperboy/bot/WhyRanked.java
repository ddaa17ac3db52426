package dev.paperboy.bot;

import dev.paperboy.chat.Fact;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Hit;
import dev.paperboy.search.Parts;
import dev.paperboy.search.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A paper's place in a ranking and what its score is made of.
record WhyRanked(Ranking ranking, PaperId paper) {
  /// From 0; -1 for a paper that is not in it.
  int place() {
    return ranking.hits().stream().map(Hit::id).toList().indexOf(paper);
  }

  /// The parts, which add up to the total that stands in front of them.
  Optional<Fact> score() {
    int place = place();
    if (place < 0 || ranking.hits().get(place).score() == 0) {
      return Optional.empty();
    }
    Parts parts = ranking.hits().get(place).parts();
    List<String> terms = new ArrayList<>();
    add(terms, parts.words(), "your words");
    add(terms, parts.learnt(), "words of the best papers");
    add(terms, parts.meaning(), "meaning");
    add(terms, parts.named(), "named in the question");
    String sum = String.join(" + ", terms);
    return Optional.of(new Fact("Score", number(parts.total()) + " = " + sum));
  }

  private static void add(List<String> terms, float part, String what) {
    if (part > 0) {
      terms.add(number(part) + " " + what);
    }
  }

  private static String number(float value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

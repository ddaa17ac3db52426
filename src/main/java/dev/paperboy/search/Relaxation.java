package dev.paperboy.search;

import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import java.util.List;
import java.util.function.Function;

/// What was searched in the end. A condition that a sentence suggested is no reason to find
/// nothing: where it leaves no paper, it is dropped.
///
/// @param inquiry the question without what was dropped
public record Relaxation(Inquiry inquiry, List<Condition> dropped, Ranking ranking) {
  public Relaxation {
    dropped = List.copyOf(dropped);
  }

  /// The answer to a question, without one of its guesses if that is enough, else without all.
  public static Relaxation of(Inquiry inquiry, Function<Inquiry, Ranking> search) {
    Ranking strict = search.apply(inquiry);
    Relaxation asAsked = new Relaxation(inquiry, List.of(), strict);
    List<Condition> guesses =
        inquiry.conditions().stream().filter(inquiry.guessed()::contains).toList();
    if (!strict.hits().isEmpty() || guesses.isEmpty()) {
      return asAsked;
    }
    for (Condition guess : guesses) {
      Relaxation without = dropping(List.of(guess), inquiry, search);
      if (!without.ranking().hits().isEmpty()) {
        return without;
      }
    }
    Relaxation bare = dropping(guesses, inquiry, search);
    return bare.ranking().hits().isEmpty() ? asAsked : bare;
  }

  private static Relaxation dropping(
      List<Condition> dropped, Inquiry inquiry, Function<Inquiry, Ranking> search) {
    Inquiry rest = inquiry;
    for (Condition condition : dropped) {
      rest = rest.without(condition);
    }
    return new Relaxation(rest, dropped, search.apply(rest));
  }
}

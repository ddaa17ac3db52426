package dev.paperboy.search.language;

import java.util.Optional;
import java.util.Set;

/// What sort of paper: 'survey of …', 'a benchmark for …' at the beginning, 'survey papers'
/// anywhere. 'survey propagation' and 'dataset distillation' are topics.
final class KindForm implements Form {
  private static final Set<String> ADJECTIVES =
      Set.of(
          "a",
          "an",
          "the",
          "any",
          "some",
          "good",
          "recent",
          "comprehensive",
          "systematic",
          "literature",
          "best",
          "short",
          "new",
          "thorough",
          "large",
          "large-scale",
          "public");
  private static final Set<String> OF_SURVEYS =
      Set.of("of", "on", "about", "for", "over", "covering", "regarding");
  private static final Set<String> OF_DATA = Set.of("of", "for", "on", "about");
  private static final Set<String> PAPERS = Set.of("paper", "papers", "article", "articles");
  private static final int MOST_ADJECTIVES = 4;

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    if (spoken.isClaim()) {
      return Optional.empty();
    }
    return papers(spoken, at).or(() -> opening ? leading(spoken, at) : Optional.empty());
  }

  private static Optional<Found> papers(Spoken spoken, int at) {
    boolean named = spoken.is(at + 1, PAPERS) && !spoken.stopsBefore(at + 1);
    return named
        ? Kind.of(spoken.lower(at))
            .filter(kind -> !spoken.lower(at).endsWith("s") && spoken.isLoose(at + 2))
            .flatMap(
                kind -> Found.of(behind(spoken, at + 2, OF_SURVEYS) - at, new Condition.Is(kind)))
        : Optional.empty();
  }

  private static Optional<Found> leading(Spoken spoken, int at) {
    int i = at;
    while (i - at < MOST_ADJECTIVES && spoken.is(i, ADJECTIVES)) {
      i++;
    }
    Optional<Kind> kind = Kind.of(spoken.lower(i));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Set<String> links = kind.get() == Kind.SURVEY ? OF_SURVEYS : OF_DATA;
    int end = behind(spoken, i + 1, links);
    return end > i + 1 && end < spoken.size()
        ? Found.of(end - at, new Condition.Is(kind.get()))
        : Optional.empty();
  }

  private static int behind(Spoken spoken, int at, Set<String> links) {
    return spoken.is(at, links) && !spoken.stopsBefore(at) ? at + 1 : at;
  }
}

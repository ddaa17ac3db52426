package dev.paperboy.search.language;

import java.util.Optional;
import java.util.Set;

/// Orders: 'recent papers', 'latest …' at the beginning, 'what is new in …', 'newest first', 'most
/// upvoted papers'. A wish for recent papers sorts them and leaves none out.
final class RecencyForm implements Form {
  private static final Set<String> NEW = Set.of("recent", "latest", "newest", "new");
  private static final Set<String> VOTED = Set.of("upvoted", "popular", "voted", "liked");
  private static final Set<String> WORKS =
      Set.of("research", "work", "works", "results", "findings", "studies");

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    if (spoken.isClaim() && !spoken.lower(at).startsWith("what")) {
      return Optional.empty();
    }
    String word = spoken.lower(at);
    if (word.equals("newest") && spoken.lower(at + 1).equals("first") && spoken.isLoose(at + 2)) {
      return Found.of(2, Order.NEWEST);
    }
    if (word.equals("most")) {
      return most(spoken, at);
    }
    if (opening && word.startsWith("what")) {
      return whatIsNew(spoken, at);
    }
    if (!NEW.contains(word)) {
      return Optional.empty();
    }
    boolean papers =
        Register.isPaper(spoken.lower(at + 1))
            || (opening && spoken.is(at + 1, WORKS) && spoken.lower(at + 2).equals("on"));
    boolean leads =
        opening && (word.equals("latest") || word.equals("newest")) && spoken.size() > at + 1;
    return papers || leads ? Found.of(1, Order.NEWEST) : Optional.empty();
  }

  private static Optional<Found> most(Spoken spoken, int at) {
    boolean papers = Register.isPaper(spoken.lower(at + 2));
    if (papers && spoken.lower(at + 1).equals("recent")) {
      return Found.of(2, Order.NEWEST);
    }
    return papers && spoken.is(at + 1, VOTED) ? Found.of(2, Order.TOP) : Optional.empty();
  }

  private static Optional<Found> whatIsNew(Spoken spoken, int at) {
    int is =
        spoken.says(at, "what", "is")
            ? 2
            : spoken.says(at, "what's") || spoken.says(at, "what’s") ? 1 : 0;
    String link = spoken.lower(at + is + 1);
    boolean linked = link.equals("in") || link.equals("on") || link.equals("about");
    return is > 0 && spoken.lower(at + is).equals("new") && linked && spoken.size() > at + is + 2
        ? Found.of(is + 2, Order.NEWEST)
        : Optional.empty();
  }
}

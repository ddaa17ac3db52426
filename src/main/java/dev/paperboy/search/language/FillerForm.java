package dev.paperboy.search.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a question is phrased with: 'are there any good papers on …', 'show me …', 'diffusion
/// papers please'. It is left out of the topic.
final class FillerForm implements Form {
  private static final Set<String> LEAD =
      Set.of(
          "hi",
          "hello",
          "hey",
          "please",
          "can",
          "could",
          "would",
          "you",
          "do",
          "does",
          "know",
          "are",
          "is",
          "there",
          "show",
          "find",
          "give",
          "get",
          "tell",
          "list",
          "recommend",
          "suggest",
          "me",
          "us",
          "i",
          "i'm",
          "i’m",
          "i'd",
          "i’d",
          "am",
          "we",
          "looking",
          "search",
          "searching",
          "for",
          "interested",
          "in",
          "need",
          "want",
          "like",
          "to",
          "see",
          "read",
          "about",
          "any",
          "some",
          "a",
          "an",
          "the",
          "all",
          "few",
          "more",
          "good",
          "best",
          "great",
          "interesting",
          "important",
          "relevant",
          "useful",
          "top",
          "what",
          "which",
          "have",
          "got",
          "of",
          "exist",
          "anything",
          "published",
          "seminal",
          "nice",
          "cool",
          "must-read",
          "other");

  private static final Set<String> WORKS = Set.of("research", "work", "works", "studies", "study");
  private static final Set<String> ON =
      Set.of("on", "about", "regarding", "concerning", "covering", "discussing", "describing");
  private static final List<List<String>> LINKS =
      List.of(
          List.of("available", "on"),
          List.of("are", "available", "on"),
          List.of("exist", "on"),
          List.of("exist", "which", "deal", "with"),
          List.of("exist", "that", "deal", "with"),
          List.of("related", "to"),
          List.of("dealing", "with"),
          List.of("relating", "to"),
          List.of("that", "deal", "with"),
          List.of("which", "deal", "with"),
          List.of("that", "are", "about"),
          List.of("there", "dealing", "with"),
          List.of("are", "there", "dealing", "with"),
          List.of("are", "there", "on"),
          List.of("are", "there", "about"));

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    if (opening) {
      Optional<Found> beginning = beginning(spoken, at);
      if (beginning.isPresent()) {
        return beginning;
      }
    }
    boolean last = at > 0 && at == spoken.size() - 1;
    boolean thanks = spoken.lower(at).equals("please") || spoken.lower(at).equals("thanks");
    return last && thanks ? Found.filler(1) : Optional.empty();
  }

  private static Optional<Found> beginning(Spoken spoken, int at) {
    int lead = at;
    while (lead < spoken.size() && spoken.is(lead, LEAD)) {
      lead++;
    }
    int papers = papers(spoken, lead);
    if (papers > 0) {
      return Found.filler(papers - at);
    }
    for (int i = at; i <= Math.min(lead, at + 5); i++) {
      int wish = Register.wish(spoken.words(), i);
      if (wish > 0
          && i + wish < spoken.size()
          && (i == at || spoken.register() == Register.REQUEST)) {
        return Found.filler(i + wish - at);
      }
    }
    return Optional.empty();
  }

  /// The place behind 'papers on', 0 if it is not there. Nothing but papers is no filler.
  private static int papers(Spoken spoken, int at) {
    boolean works = spoken.is(at, WORKS) && spoken.is(at + 1, ON);
    if (!works && !Register.isPaper(spoken.lower(at))) {
      return 0;
    }
    int end = at + 1;
    if (spoken.is(end, ON)) {
      return end + 1;
    }
    for (List<String> link : LINKS) {
      if (spoken.says(end, link.toArray(String[]::new))) {
        return end + link.size();
      }
    }
    return end;
  }
}

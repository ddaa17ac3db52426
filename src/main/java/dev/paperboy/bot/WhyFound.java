package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.Fit;
import dev.paperboy.search.WordPlaces;
import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Why a search found a paper, or did not: in words first, then in numbers.
record WhyFound(Paper paper, Found found, Fit fit) {
  private static final int LABEL = 20;

  Reply reply() {
    Inquiry inquiry = found.inquiry();
    WhyRanked ranked = new WhyRanked(found.ranking(), paper.id());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Asked", UnderstoodLine.asked(inquiry).text()));
    for (Condition condition : fit.failed()) {
      facts.add(new Fact("Left out", "you asked for papers " + condition.words() + has(condition)));
    }
    if (!inquiry.words().isEmpty()) {
      addWords(facts, WordPlaces.of(paper, inquiry.words()));
      fit.closeness().ifPresent(cosine -> facts.add(new Fact("Meaning", closeness(cosine))));
    }
    ranked.score().ifPresent(facts::add);
    return new Reply.Report(headline(ranked.place()), facts, removals(inquiry));
  }

  private Passage headline(int place) {
    Passage title = Passage.bold(Wording.quoted(paper.title()));
    if (place >= 0) {
      return title.then(" is no. " + (place + 1) + " for your question.");
    }
    return fit.failed().isEmpty()
        ? title.then(" is not among the " + Asked.DEPTH + " best for your question.")
        : title.then(" does not fulfil what you asked for.");
  }

  /// What the paper has instead, where a person would want to know.
  private String has(Condition condition) {
    if (!(condition instanceof Condition.Published)) {
      return "";
    }
    return paper.published() == null
        ? "; when this one was published is unknown"
        : "; this one is of " + paper.published();
  }

  private static void addWords(List<Fact> facts, WordPlaces places) {
    add(facts, "In the title", places.title());
    add(facts, "In the abstract", places.abstractText());
    add(facts, "In the authors", places.authors());
    add(facts, "Nowhere", places.nowhere());
  }

  private static void add(List<Fact> facts, String where, List<String> words) {
    if (!words.isEmpty()) {
      facts.add(new Fact(where, Wording.quoted(String.join(", ", words))));
    }
  }

  private static String closeness(double cosine) {
    String words =
        switch (Closeness.of(cosine)) {
          case VERY_CLOSE -> "very close to the question";
          case CLOSE -> "close to the question";
          case LOOSE -> "loosely related to the question";
          case FAR -> "far from the question";
        };
    return words + String.format(Locale.ROOT, " (%.2f of 1)", cosine);
  }

  private List<Action> removals(Inquiry inquiry) {
    List<Action> actions = new ArrayList<>();
    for (Condition condition : fit.failed()) {
      Inquiry rest = inquiry.without(condition);
      if (!rest.isEmpty()) {
        String label = Wording.shortened("✕ " + condition.words(), LABEL);
        actions.add(new Action(label, new Command.Search(rest.text(), 1), Destination.REPLACE));
      }
    }
    return actions.stream().limit(4).toList();
  }
}

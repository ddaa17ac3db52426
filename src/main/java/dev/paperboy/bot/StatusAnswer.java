package dev.paperboy.bot;

import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.store.PaperStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What Paperboy knows and how it is doing.
public final class StatusAnswer {
  private final PaperStore papers;
  private final PaperIndex index;
  private final Supplier<List<Fact>> surroundings;
  private final DigestAnswer digest;

  /// An answer that adds to its own facts those of the program around it.
  public StatusAnswer(
      PaperStore papers, PaperIndex index, Supplier<List<Fact>> surroundings, DigestAnswer digest) {
    this.papers = papers;
    this.index = index;
    this.surroundings = surroundings;
    this.digest = digest;
  }

  /// What is so at a place.
  public Reply at(Place here) {
    long behind = papers.lastChange() - index.appliedChange();
    long known = papers.count();
    List<Fact> facts = new ArrayList<>();
    facts.addAll(digest.facts(here));
    facts.add(new Fact("Papers", number(known)));
    facts.add(new Fact("Index", behind <= 0 ? "up to date" : number(behind) + " changes behind"));
    facts.addAll(surroundings.get());
    Passage headline =
        known == 0
            ? Passage.plain("I know no papers yet.")
            : Passage.plain("I know ").thenBold(number(known)).then(" papers and can search them.");
    return new Reply.Report(headline, facts, digest.actions(here));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}

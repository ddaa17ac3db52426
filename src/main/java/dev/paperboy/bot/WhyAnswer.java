package dev.paperboy.bot;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a paper was shown, or was not, when the same person last asked.
public final class WhyAnswer {
  private final References references;
  private final Questions questions;
  private final Rankings rankings;
  private final TrendingAnswer trending;
  private final Talks talks;

  public WhyAnswer(
      References references,
      Questions questions,
      Rankings rankings,
      TrendingAnswer trending,
      Talks talks) {
    this.references = references;
    this.questions = questions;
    this.rankings = rankings;
    this.trending = trending;
    this.talks = talks;
  }

  Reply to(String reference, Place here, Optional<Command> before) {
    Optional<Paper> paper = references.find(reference);
    if (paper.isEmpty()) {
      return references.missing(reference, here);
    }
    return switch (before.orElseGet(() -> new Command.Help(""))) {
      case Command.Search(String query, int _) -> onSearch(paper.get(), query);
      case Command.Trending trending -> onTrending(paper.get(), trending, here);
      case Command.Similar(String other, int _) -> onLikeness(paper.get(), other, here);
      case Command.Mistyped _,
          Command.ShowPaper _,
          Command.Help _,
          Command.Why _,
          Command.Submit _,
          Command.OfChannel _,
          Command.Filled _,
          Command.Vote _,
          Command.Save _,
          Command.Unsave _,
          Command.Library _,
          Command.Status _ ->
          new Reply.NothingFound(
              Passage.plain("You have asked for no papers here since I was started."),
              List.of(Passage.plain("Search first, then ask why a paper was shown or not.")),
              List.of());
    };
  }

  private Reply onSearch(Paper paper, String query) {
    Found found = questions.answer(query).found();
    return new WhyFound(paper, found, rankings.fit(paper.id(), found.inquiry())).reply();
  }

  private Reply onTrending(Paper paper, Command.Trending asked, Place here) {
    int place = trending.listed(asked.window(), asked.query()).indexOf(paper.id());
    Talk talk = talks.about(paper.id(), asked.window(), here);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Asked", "what is trending " + asked.window().phrase() + on(asked.query())));
    facts.add(new Fact("Counts", WhyLine.of(List.of(), paper, talk).text()));
    facts.addAll(WhyTrending.facts(talk.reasons()));
    return report(paper, place, "on the trending list", facts);
  }

  private static String on(String query) {
    return query.isEmpty() ? "" : " on " + Wording.quoted(query);
  }

  private Reply onLikeness(Paper paper, String other, Place here) {
    Optional<Paper> basis = references.find(other);
    if (basis.isEmpty()) {
      return references.missing(other, here);
    }
    WhyRanked ranked = new WhyRanked(rankings.like(basis.get().id()), paper.id());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Asked", "papers like " + Wording.quoted(basis.get().title())));
    ranked.score().ifPresent(facts::add);
    return report(paper, ranked.place(), "among the papers like it", facts);
  }

  private static Reply report(Paper paper, int place, String where, List<Fact> facts) {
    Passage headline = Passage.bold(Wording.quoted(paper.title()));
    return new Reply.Report(
        place < 0
            ? headline.then(" is not " + where + ".")
            : headline.then(" is no. " + (place + 1) + " " + where + "."),
        facts.stream().filter(fact -> !fact.value().isEmpty()).toList(),
        List.of());
  }
}

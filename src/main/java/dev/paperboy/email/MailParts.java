package dev.paperboy.email;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.List;

/// What of a reply a mail shows, in this order. Buttons are left out: nobody can press them there.
///
/// @param lines what stands above the cards
/// @param abstractText of the only card; empty where there is none
record MailParts(Passage heading, List<Passage> lines, List<Card> cards, String abstractText) {
  static MailParts of(Reply reply) {
    return switch (reply) {
      case Reply.Cards cards -> new MailParts(cards.understood(), cards.notes(), cards.cards(), "");
      case Reply.WholePaper paper ->
          new MailParts(Passage.EMPTY, List.of(), List.of(paper.card()), paper.abstractText());
      case Reply.NothingFound nothing -> lines(nothing.understood(), nothing.notes());
      case Reply.Guide guide ->
          lines(
              guide.intro(),
              guide.examples().stream()
                  .map(example -> Passage.bold(example.typed()).then("  " + example.meaning()))
                  .toList());
      case Reply.Report report ->
          lines(
              report.headline(),
              report.facts().stream()
                  .map(fact -> Passage.bold(fact.name()).then("  ").then(fact.value()))
                  .toList());
      case Reply.Done done -> lines(done.said(), List.of());
      case Reply.Trouble trouble ->
          lines(Passage.bold(trouble.what()), List.of(Passage.plain(trouble.remedy())));
    };
  }

  private static MailParts lines(Passage heading, List<Passage> lines) {
    return new MailParts(heading, lines, List.of(), "");
  }
}

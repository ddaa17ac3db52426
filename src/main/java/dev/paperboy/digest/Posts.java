package dev.paperboy.digest;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Deliveries;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Pick;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes messages of what the ledger holds, the same each time.
final class Posts {
  private final PaperStore papers;
  private final Deliveries deliveries;
  private final CardMaking cards;
  private final MailKeys mailKeys;

  Posts(PaperStore papers, Deliveries deliveries, CardMaking cards, MailKeys mailKeys) {
    this.papers = papers;
    this.deliveries = deliveries;
    this.cards = cards;
    this.mailKeys = mailKeys;
  }

  /// The message; empty for a thread whose message is not there.
  Optional<Post> of(Delivery delivery, DigestChannel channel) {
    if (!delivery.isThread()) {
      Reply reply =
          message(
              delivery.since(), delivery.day(), delivery.picks(), rest(delivery), channel.place());
      return Optional.of(
          channel.place().platform().hasThreads()
              ? new Post(delivery.id(), channel.place(), null, reply)
              : mail(delivery, channel, reply));
    }
    return deliveries
        .on(delivery.channel(), delivery.day())
        .map(Delivery::message)
        .map(
            message ->
                new Post(
                    delivery.id(),
                    channel.place(),
                    message,
                    thread(delivery.picks(), channel.place())));
  }

  private Post mail(Delivery delivery, DigestChannel channel, Reply reply) {
    Reply below =
        deliveries
            .threadOn(delivery.channel(), delivery.day())
            .map(rest -> thread(rest.picks(), channel.place()))
            .orElse(null);
    String key = mailKeys.of(channel.id());
    URI leave = MailErrand.LEAVE.link(key);
    return new Post(
        delivery.id(),
        channel.place(),
        null,
        reply,
        below,
        List.of(
            new Link("Settings", MailErrand.SETTINGS.link(key)), new Link("Unsubscribe", leave)),
        leave);
  }

  Reply.Cards message(LocalDate since, LocalDate day, List<Pick> picks, int rest, Place here) {
    List<Passage> notes = new ArrayList<>();
    if (rest > 0) {
      notes.add(
          Passage.plain(
              rest + (here.platform().hasThreads() ? " more in the thread." : " more below.")));
    }
    return new Reply.Cards(
        Heading.of(since, day, picks.size() + rest),
        notes,
        cards(picks, here),
        new Paging(1, 1, picks.size()),
        List.of(
            new Action("Tune", new Command.Subscriptions(), Destination.PRIVATE),
            new Action("Mute today", new Command.Snooze("today"), Destination.PRIVATE)));
  }

  private Reply.Cards thread(List<Pick> picks, Place here) {
    return new Reply.Cards(
        Heading.ofThread(picks.size()),
        List.of(),
        cards(picks, here),
        new Paging(1, 1, picks.size()),
        List.of());
  }

  private int rest(Delivery message) {
    return deliveries
        .threadOn(message.channel(), message.day())
        .map(thread -> thread.picks().size())
        .orElse(0);
  }

  private List<Card> cards(List<Pick> picks, Place here) {
    Map<PaperId, Paper> known = papers.findAll(picks.stream().map(Pick::paper).toList());
    List<Card> made = new ArrayList<>();
    for (Pick pick : picks) {
      Paper paper = known.get(pick.paper());
      if (paper != null) {
        made.add(card(paper, pick, here));
      }
    }
    return made;
  }

  /// With the sentence that says what the paper does: where a topic's words are most often is what
  /// others did before.
  private Card card(Paper paper, Pick pick, Place here) {
    Card card = cards.card(paper, here);
    return new Card(
        card.id(),
        card.title(),
        card.authors(),
        card.published(),
        card.category(),
        card.sentence(),
        Matched.reason(pick.topics(), card.why()),
        card.links(),
        card.actions());
  }
}

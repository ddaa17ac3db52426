package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.DryRun;
import dev.paperboy.digest.Plan;
import dev.paperboy.digest.language.Wish;
import dev.paperboy.digest.language.WishReader;
import dev.paperboy.digest.language.WishReading;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.spelling.Respelling;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Subscription;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A subscription: first what it would have brought, then, once confirmed, the subscription itself.
public final class SubscribeAnswer {
  private static final Passage NOT_IN_A_SHELL =
      Passage.plain(
          "A shell gets no digest: type this in a channel, or on the chat page, to subscribe.");

  private final Desk desk;
  private final CardPages cards;
  private final Spelling spelling;

  public SubscribeAnswer(Desk desk, CardPages cards, Spelling spelling) {
    this.desk = desk;
    this.cards = cards;
    this.spelling = spelling;
  }

  Reply to(Command.Subscribe asked, Asker asker) {
    Profile profile = desk.profile(asker);
    if (!profile.mayManage()) {
      return Refusal.of(profile.whyNot(), "");
    }
    Optional<String> outside = desk.outside(asker.place());
    if (outside.isPresent()) {
      return Refusal.of(
          outside.get(), "", List.of(new Action("Try again", asked, Destination.REPLACE)));
    }
    return switch (WishReader.read(asked.wish(), desk.today(asker.place()))) {
      case WishReading.Refused(String why, String instead) -> Refusal.of(why, instead);
      case WishReading.Understood(Wish wish) -> {
        Inquiry topic = desk.read(wish.topic());
        yield !wish.topic().isEmpty() && topic.isEmpty()
            ? Refusal.of(nothingIn(wish.topic()).why(), nothingIn(wish.topic()).instead())
            : zoned(wish, topic, asked.confirmed(), profile, asker);
      }
    };
  }

  static WishReading.Refused nothingIn(String topic) {
    return new WishReading.Refused(
        "There is nothing to look for in “" + Wording.quoted(topic) + "”.",
        "Say a topic in plain words, or just subscribe for what is trending.");
  }

  private Reply zoned(Wish wish, Inquiry topic, boolean confirmed, Profile profile, Asker asker) {
    Optional<ZoneId> zone = desk.zone(wish, asker, profile);
    if (zone.isEmpty()) {
      return whichZone(wish);
    }
    Plan plan = desk.plan(wish, zone.get(), asker.place());
    boolean new_ = desk.same(plan.topic(), asker.place()).isEmpty();
    Optional<String> full = new_ ? desk.full(asker.place()) : Optional.empty();
    if (full.isPresent()) {
      return Refusal.of(
          full.get(),
          "End one of them first.",
          List.of(new Action("Subscriptions", new Command.Subscriptions(), Destination.REPLACE)));
    }
    if (confirmed) {
      return saved(plan, asker);
    }
    DryRun rehearsal = desk.rehearse(plan);
    Plan tuned = wish.least() == null ? desk.calibrated(plan, rehearsal) : plan;
    List<String> remarks = new ArrayList<>(wish.remarks());
    if (!wish.topic().isEmpty()) {
      remarks.addAll(topic.remarks());
    }
    return shown(tuned, rehearsal, remarks, new_, asker.place());
  }

  private static Reply whichZone(Wish wish) {
    List<Action> zones =
        new ArrayList<>(
            ZoneChoice.buttons(zone -> new Command.Subscribe(wish.in(zone).text(), false)));
    zones.add(change("Another", wish.text()));
    return Refusal.of(
        "In which time zone does this channel live?",
        "Choose one, or say it at the end, such as: at 9 Europe/Madrid.",
        zones);
  }

  private Reply shown(Plan plan, DryRun rehearsal, List<String> remarks, boolean new_, Place here) {
    List<Passage> notes = new ArrayList<>();
    notes.add(named(plan).then(": " + plan.words() + "."));
    if (!new_) {
      notes.add(
          Passage.plain("This channel is subscribed to that already; confirming changes how."));
    }
    remarks.forEach(remark -> notes.add(Passage.plain(remark)));
    if (here.platform() == Platform.TERMINAL) {
      notes.add(NOT_IN_A_SHELL);
    }
    besides(plan, here).ifPresent(sentence -> notes.add(Passage.plain(sentence)));
    int papers = rehearsal.papers(plan.least());
    List<Action> actions = actions(plan, rehearsal);
    Inquiry typed = desk.read(plan.topic());
    Optional<Respelling> meant = spelling.respell(typed.topic());
    if (meant.isPresent()) {
      notes.add(doYouMean(meant.get()));
      actions.addFirst(respelt(plan, typed, meant.get()));
    }
    if (papers == 0) {
      return new Reply.NothingFound(
          Passage.plain("In the last 7 days this would have posted ").thenBold("nothing").then("."),
          notes,
          actions);
    }
    List<Card> best = new ArrayList<>();
    for (Paper paper : rehearsal.best(plan.least())) {
      best.add(cards.card(paper, typed.words(), here));
    }
    return new Reply.Cards(
        Passage.plain("In the last 7 days this would have posted ")
            .thenBold(papers == 1 ? "1 paper" : papers + " papers")
            .then(rate(plan, rehearsal) + ".")
            .then(papers > best.size() ? " The best of them:" : ""),
        notes,
        best,
        new Paging(1, 1, papers),
        actions);
  }

  /// A channel has one message a day, at one time.
  private Optional<String> besides(Plan plan, Place here) {
    boolean others =
        desk.subscriptions(here).stream().anyMatch(one -> !one.topic().equals(plan.topic()));
    Optional<DigestChannel> channel = desk.channel(here);
    if (!others || channel.isEmpty()) {
      return Optional.empty();
    }
    boolean moved =
        !channel.get().time().equals(plan.time()) || !channel.get().zone().equals(plan.zone());
    return Optional.of(
        "It comes in one message with the channel's other digests"
            + (moved ? ", which move from " + channel.get().time() + " to " + plan.time() : "")
            + ".");
  }

  private static Passage doYouMean(Respelling meant) {
    return Passage.plain("Do you mean ").thenBold(Wording.quoted(meant.text())).then("?");
  }

  /// Its threshold is found anew.
  private static Action respelt(Plan plan, Inquiry typed, Respelling meant) {
    Wish wish = plan.wish().about(typed.withTopic(meant.text()).text()).withAnyScore();
    Command command = new Command.Subscribe(wish.text(), false);
    return new Action(Wording.shortened(meant.text(), 20), command, Destination.REPLACE);
  }

  /// Behind how many papers there are; empty where that says it all.
  static String rate(Plan plan, DryRun rehearsal) {
    int papers = rehearsal.papers(plan.least());
    if (rehearsal.turns() < 2 || papers < 2) {
      return "";
    }
    int aTurn = rehearsal.aTurn(plan.least());
    String rest = aTurn > plan.most() ? " (" + plan.most() + " in the message, more below it)" : "";
    return ", about " + aTurn + " a day" + rest;
  }

  private static List<Action> actions(Plan plan, DryRun rehearsal) {
    List<Action> actions = new ArrayList<>();
    actions.add(
        new Action("Confirm", new Command.Subscribe(plan.text(), true), Destination.REPLACE));
    rehearsal.fewer(plan.least()).ifPresent(least -> actions.add(again("Fewer", plan, least)));
    rehearsal.more(plan.least()).ifPresent(least -> actions.add(again("More", plan, least)));
    actions.add(change("Change", plan.text()));
    actions.add(new Action("Cancel", new Command.Subscriptions(), Destination.REPLACE));
    return actions;
  }

  private static Action change(String label, String wish) {
    return new Action(label, new Command.Subscribe(wish, false), Destination.FORM);
  }

  private static Action again(String label, Plan plan, int least) {
    Command command = new Command.Subscribe(plan.atLeast(least).text(), false);
    return new Action(label, command, Destination.REPLACE);
  }

  private Reply saved(Plan plan, Asker asker) {
    Optional<Subscription> before = desk.same(plan.topic(), asker.place());
    Command back =
        before
            .flatMap(
                one -> desk.channel(asker.place()).map(at -> SubscriptionsAnswer.plan(one, at)))
            .<Command>map(was -> new Command.Subscribe(was.text(), true))
            .orElse(new Command.Unsubscribe(plan.topic().isEmpty() ? "trending" : plan.topic()));
    boolean new_ = before.isEmpty();
    Optional<Instant> next = desk.subscribe(plan, asker);
    Passage said =
        Passage.plain(new_ ? "Subscribed to " : "Changed: ")
            .then(named(plan))
            .then(", " + plan.words() + ".");
    if (next.isPresent()) {
      said = said.then(" The next digest comes ").thenMoment(next.get()).then(".");
    }
    return new Reply.Done(
        said,
        List.of(
            new Action("Preview", new Command.Digest(), Destination.PRIVATE),
            new Action("Undo", back, Destination.REPLACE)));
  }

  static Passage named(Plan plan) {
    return Passage.bold(named(plan.topic()));
  }

  /// What people call a subscription.
  static String named(String topic) {
    return topic.isEmpty() ? "trending papers" : Wording.shortened(topic, 60);
  }
}

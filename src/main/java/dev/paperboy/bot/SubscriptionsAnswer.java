package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.Plan;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a channel is subscribed to, numbered, and the end of a subscription.
public final class SubscriptionsAnswer {
  private static final int BUTTONS = 8;

  private static final Pattern ALL =
      Pattern.compile("(?:from )?(?:all|everything)(?: of them)?", Pattern.CASE_INSENSITIVE);

  private final Desk desk;

  public SubscriptionsAnswer(Desk desk) {
    this.desk = desk;
  }

  Reply list(Place place) {
    List<Subscription> subscriptions = desk.subscriptions(place);
    Optional<DigestChannel> channel = desk.channel(place);
    if (subscriptions.isEmpty() || channel.isEmpty()) {
      return none();
    }
    List<Fact> facts = new ArrayList<>();
    List<Action> actions = new ArrayList<>();
    for (Subscription subscription : subscriptions) {
      Plan plan = plan(subscription, channel.get());
      int number = facts.size() + 1;
      facts.add(
          new Fact(
              Integer.toString(number),
              Passage.bold(SubscribeAnswer.named(plan.topic())).then(": " + plan.words())));
      if (actions.size() < BUTTONS) {
        actions.add(
            new Action(
                "Tune " + number, new Command.Subscribe(plan.text(), false), Destination.REPLACE));
        actions.add(
            new Action(
                "End " + number,
                new Command.Unsubscribe(Integer.toString(number)),
                Destination.REPLACE));
      }
    }
    Passage headline = headline(channel.get(), subscriptions.size());
    boolean more = 2 * facts.size() > BUTTONS;
    return new Reply.Report(
        more ? headline.then(" To end one say unsubscribe and its number.") : headline,
        facts,
        actions);
  }

  private Passage headline(DigestChannel channel, int count) {
    Passage first =
        Passage.plain(count == 1 ? "One subscription here." : count + " subscriptions here.");
    if (channel.isPaused()) {
      return first.then(" Paused: " + channel.pausedWhy() + ".");
    }
    return desk.next(channel.place())
        .map(next -> first.then(" The next digest comes ").thenMoment(next).then("."))
        .orElse(first);
  }

  Reply end(String which, Asker asker) {
    List<Subscription> subscriptions = desk.subscriptions(asker.place());
    if (subscriptions.isEmpty()) {
      return none();
    }
    if (which.isBlank()) {
      return list(asker.place());
    }
    Profile profile = desk.profile(asker);
    if (!profile.mayManage()) {
      return Refusal.of(profile.whyNot(), "");
    }
    if (subscriptions.size() > 1 && ALL.matcher(which.strip()).matches()) {
      return endAll(subscriptions, asker.place());
    }
    Optional<Subscription> ended = find(which, subscriptions);
    if (ended.isEmpty()) {
      return Refusal.of(
          "There is no subscription " + Wording.quoted(which) + " here.",
          subscriptions.size() == 1
              ? "Say unsubscribe 1 for the only one."
              : "Say a number from 1 to " + subscriptions.size() + ".",
          List.of(new Action("Subscriptions", new Command.Subscriptions(), Destination.REPLACE)));
    }
    Optional<DigestChannel> channel = desk.channel(asker.place());
    desk.unsubscribe(ended.get(), asker.place());
    List<Action> undo = new ArrayList<>();
    channel.ifPresent(
        one ->
            undo.add(
                new Action(
                    "Undo",
                    new Command.Subscribe(plan(ended.get(), one).text(), true),
                    Destination.REPLACE)));
    return new Reply.Done(
        Passage.plain("No more of ")
            .thenBold(SubscribeAnswer.named(ended.get().topic()))
            .then(" here.")
            .then(others(channel)),
        undo);
  }

  /// A subscription may have moved them.
  private String others(Optional<DigestChannel> channel) {
    return channel
        .filter(one -> !desk.subscriptions(one.place()).isEmpty())
        .map(one -> " The others come at " + one.time() + " (" + one.zone().getId() + ").")
        .orElse("");
  }

  private Reply endAll(List<Subscription> subscriptions, Place place) {
    subscriptions.forEach(one -> desk.unsubscribe(one, place));
    List<Passage> names =
        subscriptions.stream()
            .map(one -> Passage.bold(SubscribeAnswer.named(one.topic())))
            .toList();
    Passage said = Passage.plain("No more digests here: ").then(names.getFirst());
    for (Passage name : names.subList(1, names.size())) {
      said = said.then(", ").then(name);
    }
    return new Reply.Done(
        said.then("."),
        List.of(new Action("Subscribe", new Command.Subscribe("", false), Destination.REPLACE)));
  }

  /// A topic that is a number goes before the number of another.
  private Optional<Subscription> find(String which, List<Subscription> subscriptions) {
    boolean trending = which.toLowerCase(Locale.ROOT).matches("trending(?: papers)?|everything");
    String topic = trending ? "" : desk.read(which).text();
    return subscriptions.stream()
        .filter(one -> one.topic().equalsIgnoreCase(topic))
        .findFirst()
        .or(() -> Numbered.pick(which, subscriptions));
  }

  static Plan plan(Subscription subscription, DigestChannel channel) {
    return new Plan(
        subscription.topic(),
        subscription.days(),
        channel.time(),
        channel.zone(),
        subscription.most(),
        subscription.least());
  }

  static Reply none() {
    return Refusal.of(
        "This channel has no subscription.",
        "Say subscribe for what is trending, or subscribe and a topic.",
        List.of(new Action("Subscribe", new Command.Subscribe("", false), Destination.REPLACE)));
  }
}

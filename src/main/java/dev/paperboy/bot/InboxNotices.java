package dev.paperboy.bot;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Notice;
import dev.paperboy.chat.Notice.Choice;
import dev.paperboy.chat.Passage;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.MailList;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The pages for somebody who gets digests by mail: what is subscribed, a pause, the end.
final class InboxNotices {
  private static final String LEAVE = "leave";
  private static final String PAUSE = "pause";
  private static final String RESUME = "resume";
  private static final String END = "end-";
  private static final int PAUSE_DAYS = 7;
  private static final int TOPIC = 40;

  private final Desk desk;
  private final MailList list;

  InboxNotices(Desk desk, MailList list) {
    this.desk = desk;
    this.list = list;
  }

  Notice settings(DigestChannel channel) {
    List<Subscription> subscriptions = desk.subscriptions(channel.place());
    if (subscriptions.isEmpty()) {
      return none();
    }
    List<Passage> lines = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    for (Subscription one : subscriptions) {
      lines.add(line(one, channel));
      if (subscriptions.size() > 1) {
        String topic = Wording.shortened(SubscribeAnswer.named(one.topic()), TOPIC);
        choices.add(new Choice("End “" + topic + "”", END + one.id()));
      }
    }
    lines.add(when(channel));
    choices.add(
        isResting(channel) ? new Choice("Go on", RESUME) : new Choice("Pause for a week", PAUSE));
    choices.add(
        new Choice(subscriptions.size() > 1 ? "Unsubscribe from all" : "Unsubscribe", LEAVE));
    return new Notice(true, "Your digest by mail", lines, choices, List.of());
  }

  /// Does nothing with what is no choice of the page: it may be an old one.
  Notice changed(DigestChannel channel, String choice) {
    switch (choice) {
      case LEAVE -> {
        return left(channel);
      }
      case PAUSE -> desk.snooze(channel, desk.today(channel.place()).plusDays(PAUSE_DAYS));
      case RESUME -> {
        desk.snooze(channel, null);
        desk.resume(channel);
      }
      default ->
          desk.subscriptions(channel.place()).stream()
              .filter(one -> choice.equals(END + one.id()))
              .forEach(one -> desk.unsubscribe(one, channel.place()));
    }
    return settings(desk.channel(channel.place()).orElse(channel));
  }

  Notice leaving(DigestChannel channel) {
    List<Subscription> subscriptions = desk.subscriptions(channel.place());
    if (subscriptions.isEmpty()) {
      return none();
    }
    return new Notice(
        true,
        "End the digest by mail?",
        subscriptions.stream().map(one -> line(one, channel)).toList(),
        List.of(new Choice("Unsubscribe", LEAVE)),
        List.of(new Link("Settings", MailErrand.SETTINGS.link(list.key(channel)))));
  }

  Notice left(DigestChannel channel) {
    list.leave(channel);
    return Notice.plain(true, "Unsubscribed.", Passage.plain("Nothing more is sent to you."));
  }

  private static Passage line(Subscription subscription, DigestChannel channel) {
    return SubscribeAnswer.named(SubscriptionsAnswer.plan(subscription, channel))
        .then(": " + SubscriptionsAnswer.plan(subscription, channel).words() + ".");
  }

  private Passage when(DigestChannel channel) {
    if (channel.isPaused()) {
      return Passage.plain("Paused: " + channel.pausedWhy() + ".");
    }
    return desk.next(channel.place())
        .map(at -> Passage.plain("The next one comes ").thenMoment(at).then("."))
        .orElse(Passage.plain("No next one is planned."))
        .in(channel.zone());
  }

  private boolean isResting(DigestChannel channel) {
    LocalDate quiet = channel.quietUntil();
    return channel.isPaused() || (quiet != null && quiet.isAfter(desk.today(channel.place())));
  }

  private static Notice none() {
    return Notice.plain(
        true, "You get no digest from here.", Passage.plain("There is nothing to end."));
  }
}

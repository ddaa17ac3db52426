package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.language.Snoozing;
import dev.paperboy.digest.language.TimeReader;
import dev.paperboy.digest.language.Wish;
import dev.paperboy.digest.language.WishReading;
import dev.paperboy.store.DigestChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a channel gets its digest: seen, changed, put off.
public final class ChannelTimeAnswer {
  private final Desk desk;

  public ChannelTimeAnswer(Desk desk) {
    this.desk = desk;
  }

  Reply settings(String change, Asker asker) {
    Optional<DigestChannel> channel = desk.channel(asker.place());
    if (channel.isEmpty() || desk.subscriptions(asker.place()).isEmpty()) {
      return SubscriptionsAnswer.none();
    }
    if (change.isBlank()) {
      return seen(channel.get());
    }
    Profile profile = desk.profile(asker);
    if (!profile.mayManage()) {
      return Refusal.of(profile.whyNot(), "");
    }
    if (change.strip().equalsIgnoreCase("resume")) {
      desk.resume(channel.get());
      return changed("The digest goes on.", desk.snooze(channel.get(), null));
    }
    return switch (TimeReader.read(change, desk.today(asker.place()))) {
      case WishReading.Refused(String why, String instead) -> Refusal.of(why, instead);
      case WishReading.Understood(Wish wish) -> changed(wish, change, channel.get(), asker);
    };
  }

  private Reply changed(Wish wish, String change, DigestChannel channel, Asker asker) {
    if (wish.days() != null || wish.most() != null || wish.least() != null) {
      return Refusal.of(
          "Days, numbers and scores are each subscription's own.",
          "Tune it there; settings takes a time and a zone.",
          List.of(new Action("Subscriptions", new Command.Subscriptions(), Destination.REPLACE)));
    }
    boolean understood = wish.topic().isEmpty() && (wish.time() != null || wish.zone() != null);
    if (!understood) {
      return Refusal.of(
          "I do not understand the setting " + Wording.quoted(change) + ".",
          "Say a time or a zone, such as settings 10:00 Europe/Paris, or settings resume.");
    }
    Optional<Instant> next =
        desk.time(
            wish.time() == null ? channel.time() : wish.time(),
            wish.zone() == null ? channel.zone() : wish.zone(),
            asker);
    return changed(String.join(" ", wish.remarks()), next);
  }

  private Reply changed(String said, Optional<Instant> next) {
    Passage passage = Passage.plain(said);
    String joint = said.isEmpty() ? "The next digest comes " : " The next digest comes ";
    return new Reply.Done(
        next.map(at -> passage.then(joint).thenMoment(at).then(".")).orElse(passage.then(" Done.")),
        List.of(new Action("Subscriptions", new Command.Subscriptions(), Destination.PRIVATE)));
  }

  private Reply seen(DigestChannel channel) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Time", channel.time() + " in " + channel.zone().getId()));
    desk.next(channel.place()).ifPresent(at -> facts.add(new Fact("Next", Passage.moment(at))));
    List<Action> actions = new ArrayList<>();
    LocalDate quiet = channel.quietUntil();
    if (channel.isPaused()) {
      facts.add(new Fact("Paused", channel.pausedWhy() + ""));
      actions.add(new Action("Resume", new Command.Settings("resume"), Destination.REPLACE));
    } else if (quiet != null && quiet.isAfter(desk.today(channel.place()))) {
      facts.add(new Fact("Quiet", "until " + quiet));
      actions.add(new Action("Wake up", new Command.Snooze("off"), Destination.REPLACE));
    }
    actions.add(new Action("Subscriptions", new Command.Subscriptions(), Destination.REPLACE));
    actions.add(new Action("Mutes", new Command.Mute(""), Destination.REPLACE));
    return new Reply.Report(Passage.plain("This channel's digest."), facts, actions);
  }

  Reply snooze(String until, Asker asker) {
    Optional<DigestChannel> channel = desk.channel(asker.place());
    if (channel.isEmpty() || desk.subscriptions(asker.place()).isEmpty()) {
      return SubscriptionsAnswer.none();
    }
    Profile profile = desk.profile(asker);
    if (!profile.mayManage()) {
      return Refusal.of(profile.whyNot(), "");
    }
    return switch (Snoozing.read(until, desk.today(asker.place()))) {
      case Snoozing.Off() -> changed("Awake again.", desk.snooze(channel.get(), null));
      case Snoozing.Until(LocalDate day) -> {
        Optional<Instant> before = desk.next(asker.place());
        Optional<Instant> next = desk.snooze(channel.get(), day);
        Passage said =
            Passage.plain(
                next.equals(before)
                    ? "Nothing more comes here before that."
                    : "No digest here before " + day + ".");
        yield new Reply.Done(
            next.map(at -> said.then(" The next one comes ").thenMoment(at).then(".")).orElse(said),
            List.of(new Action("Undo", new Command.Snooze("off"), Destination.REPLACE)));
      }
      case Snoozing.Refused(String why, String instead) -> Refusal.of(why, instead);
    };
  }
}

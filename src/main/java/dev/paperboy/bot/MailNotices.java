package dev.paperboy.bot;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.MailDoor;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Notice;
import dev.paperboy.chat.Notice.Choice;
import dev.paperboy.chat.Passage;
import dev.paperboy.digest.Confirmation;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.MailList;
import dev.paperboy.digest.Plan;
import dev.paperboy.store.DigestChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the pages behind the links of mails say and do.
public final class MailNotices implements MailDoor {
  private final Desk desk;
  private final MailList list;
  private final InboxNotices inbox;

  public MailNotices(Desk desk, MailList list) {
    this.desk = desk;
    this.list = list;
    this.inbox = new InboxNotices(desk, list);
  }

  @Override
  public boolean isOpen() {
    return list.isOn();
  }

  @Override
  public Notice look(MailErrand errand, String key) {
    Optional<DigestChannel> subscriber = list.subscriber(key);
    return switch (errand) {
      case CONFIRM -> of(list.look(key));
      case SETTINGS -> subscriber.map(inbox::settings).orElseGet(MailNotices::unknown);
      case LEAVE -> subscriber.map(inbox::leaving).orElseGet(MailNotices::unknown);
    };
  }

  @Override
  public Notice act(MailErrand errand, String key, String choice) {
    Optional<DigestChannel> subscriber = list.subscriber(key);
    return switch (errand) {
      case CONFIRM -> of(list.confirm(key));
      case SETTINGS ->
          subscriber.map(one -> inbox.changed(one, choice)).orElseGet(MailNotices::unknown);
      case LEAVE -> subscriber.map(inbox::left).orElseGet(MailNotices::unknown);
    };
  }

  private Notice of(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Open(Plan plan) -> open(plan);
      case Confirmation.Confirmed(Plan plan, Instant next, String key) ->
          confirmed(plan, next, key);
      case Confirmation.Full(String why) ->
          Notice.plain(
              true,
              "There is no room for more.",
              Passage.plain(why),
              Passage.plain("End one in the settings that every digest links to."));
      case Confirmation.Used() ->
          Notice.plain(
              true,
              "This link has been used.",
              Passage.plain(
                  "The digest comes by mail, unless it was ended since: then subscribe anew."));
      case Confirmation.Gone() ->
          Notice.plain(
              false,
              "This link is no longer good.",
              Passage.plain(
                  "Links are good for "
                      + MailList.TO_CONFIRM.toDays()
                      + " days; subscribe anew to get another."));
    };
  }

  private Notice open(Plan plan) {
    return new Notice(
        true,
        "Papers in your inbox?",
        List.of(
            SubscribeAnswer.named(plan).then(": " + plan.words() + "."),
            Passage.plain("In the last 7 days that would have been ")
                .then(PastWeek.of(plan, desk.rehearse(plan)))
                .then(".")),
        List.of(new Choice("Confirm", "confirm")),
        List.of());
  }

  private static Notice confirmed(Plan plan, @Nullable Instant next, String key) {
    List<Passage> lines = new ArrayList<>();
    lines.add(SubscribeAnswer.named(plan).then(": " + plan.words() + "."));
    if (next != null) {
      lines.add(Passage.plain("The next digest comes ").thenMoment(next).then(".").in(plan.zone()));
    }
    lines.add(Passage.plain("Each has a link to change it and one to end it."));
    return new Notice(
        true,
        "Subscribed.",
        lines,
        List.of(),
        List.of(new Link("Settings", MailErrand.SETTINGS.link(key))));
  }

  private static Notice unknown() {
    return Notice.plain(
        false,
        "This link is not one of mine.",
        Passage.plain("Open it from the mail again, as a whole."));
  }
}

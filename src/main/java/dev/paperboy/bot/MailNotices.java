package dev.paperboy.bot;

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
      case Confirmation.Confirmed(Plan plan, Instant next) -> confirmed(plan, next);
      case Confirmation.Full(String why) ->
          new Notice(
              true,
              "There is no room for more.",
              List.of(
                  Passage.plain(why),
                  Passage.plain("End one in the settings that every digest links to.")),
              List.of());
      case Confirmation.Used() ->
          new Notice(
              true,
              "This link has been used.",
              List.of(
                  Passage.plain(
                      "The digest comes by mail, unless it was ended since: then subscribe anew.")),
              List.of());
      case Confirmation.Gone() ->
          new Notice(
              false,
              "This link is no longer good.",
              List.of(
                  Passage.plain(
                      "Links are good for "
                          + MailList.TO_CONFIRM.toDays()
                          + " days; subscribe anew to get another.")),
              List.of());
    };
  }

  private Notice open(Plan plan) {
    return new Notice(
        true,
        "Papers in your inbox?",
        List.of(
            SubscribeAnswer.named(plan).then(": " + plan.words() + "."),
            Passage.plain("It would have been ")
                .then(PastWeek.of(plan, desk.rehearse(plan)))
                .then(".")),
        List.of(new Choice("Confirm", "confirm")));
  }

  private static Notice confirmed(Plan plan, @org.jspecify.annotations.Nullable Instant next) {
    List<Passage> lines = new ArrayList<>();
    lines.add(SubscribeAnswer.named(plan).then(": " + plan.words() + "."));
    if (next != null) {
      lines.add(Passage.plain("The next digest comes ").thenMoment(next).then(".").in(plan.zone()));
    }
    lines.add(Passage.plain("Each has a link to change it and one to end it."));
    return new Notice(true, "Subscribed.", lines, List.of());
  }

  private static Notice unknown() {
    return new Notice(
        false,
        "This link is not one of mine.",
        List.of(Passage.plain("Open it from the mail again, as a whole.")),
        List.of());
  }
}

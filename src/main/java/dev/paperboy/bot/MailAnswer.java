package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.DryRun;
import dev.paperboy.digest.MailAddress;
import dev.paperboy.digest.MailAsked;
import dev.paperboy.digest.MailList;
import dev.paperboy.digest.Plan;
import dev.paperboy.digest.language.Wish;
import dev.paperboy.digest.language.WishReader;
import dev.paperboy.digest.language.WishReading;
import dev.paperboy.search.language.Inquiry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A digest by mail for an address, which has to confirm it. What is answered does not depend on
/// what the address is subscribed to.
public final class MailAnswer {
  private static final Pattern ANOTHER_ADDRESS = Pattern.compile("(?:^|\\s)\\S+@\\S+\\.\\S+");
  private static final int LONGEST_SHOWN = 60;

  /// Nobody's: what a plan comes to where nothing is known.
  private static final Place NEW_INBOX = Place.inbox("");

  private final Desk desk;
  private final MailList list;

  public MailAnswer(Desk desk, MailList list) {
    this.desk = desk;
    this.list = list;
  }

  Reply to(Command.SubscribeByMail asked, Asker asker) {
    if (!list.isOn()) {
      return Refusal.of(
          "Digests by mail are off: whoever runs Paperboy has to set mail.host, mail.from and"
              + " web.public-url.",
          "Subscribe this channel instead: leave the address out.");
    }
    Optional<MailAddress> address = MailAddress.read(asked.address());
    if (address.isEmpty()) {
      return asked.address().isEmpty()
          ? Refusal.of("To which address?", "Say it, such as: subscribe email ada@example.org.")
          : Refusal.of(
              "“" + Wording.shortened(asked.address(), LONGEST_SHOWN) + "” is no mail address.",
              "Say one, such as: subscribe email ada@example.org.");
    }
    if (ANOTHER_ADDRESS.matcher(asked.wish()).find()) {
      return Refusal.of("That is more than one address.", "Say one, and then the next.");
    }
    return switch (WishReader.read(asked.wish(), desk.today(asker.place()))) {
      case WishReading.Refused(String why, String instead) -> Refusal.of(why, instead);
      case WishReading.Understood(Wish wish) -> understood(wish, address.get(), asked, asker);
    };
  }

  private Reply understood(
      Wish wish, MailAddress address, Command.SubscribeByMail asked, Asker asker) {
    Inquiry topic = desk.read(wish.topic());
    if (!wish.topic().isEmpty() && topic.isEmpty()) {
      return Refusal.of(
          "There is nothing to look for in “" + Wording.quoted(wish.topic()) + "”.",
          "Say a topic in plain words, or just the address for what is trending.");
    }
    Optional<ZoneId> zone = desk.zone(wish, asker, desk.profile(asker));
    if (zone.isEmpty()) {
      return Refusal.of(
          "In which time zone is the mail read?",
          "Choose one, or say it at the end, such as: at 9 Europe/Madrid.",
          ZoneChoice.buttons(
              in ->
                  new Command.SubscribeByMail(
                      asked.address(), (asked.wish() + " " + in.getId()).strip())));
    }
    Plan plan = desk.plan(wish, zone.get(), NEW_INBOX);
    DryRun rehearsal = desk.rehearse(plan);
    Plan tuned = wish.least() == null ? desk.calibrated(plan, rehearsal) : plan;
    List<String> remarks = new ArrayList<>(wish.remarks());
    if (!wish.topic().isEmpty()) {
      remarks.addAll(topic.remarks());
    }
    return switch (list.ask(address, asked.wish(), tuned)) {
      case MailAsked.Asked() -> onItsWay(address, tuned, PastWeek.of(tuned, rehearsal), remarks);
      case MailAsked.TooMany() ->
          Refusal.of("I have asked as many addresses today as I may.", "Say it again tomorrow.");
      case MailAsked.NotTaken(String why, boolean later) ->
          later
              ? Refusal.of(
                  "The mail cannot be sent now: " + why + ".",
                  "Nothing is lost; try again in a few minutes.",
                  List.of(new Action("Try again", asked, Destination.REPLACE)))
              : Refusal.of(
                  "The mail cannot be sent: " + why + ".", "See whether the address is right.");
    };
  }

  private static Reply onItsWay(
      MailAddress address, Plan plan, Passage pastWeek, List<String> remarks) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("To", address.text()));
    facts.add(
        new Fact(
            "Digest",
            Passage.plain("").then(SubscribeAnswer.named(plan)).then(": " + plan.words())));
    facts.add(new Fact("Last 7 days", pastWeek));
    remarks.forEach(remark -> facts.add(new Fact("Note", remark)));
    facts.add(
        new Fact(
            "Link",
            "good for %d days; an address gets at most %d such mails a day"
                .formatted(MailList.TO_CONFIRM.toDays(), MailList.A_DAY)));
    return new Reply.Report(
        Passage.bold("Look into the inbox:")
            .then(" the digest begins once the link there is confirmed."),
        facts,
        List.of());
  }
}

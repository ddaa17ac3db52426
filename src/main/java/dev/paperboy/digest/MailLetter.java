package dev.paperboy.digest;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Sha256;
import java.util.List;
import java.util.regex.Pattern;

/// The mail that asks whether a digest is wanted. Whoever reads it may not have asked for it, and
/// whoever did may have meant to write to them: only words that no mail program makes a link of are
/// repeated.
final class MailLetter {
  private static final int LONGEST_TOPIC = 60;
  private static final int ID_DIGITS = 16;
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} '\"-]+");

  private MailLetter() {}

  static Post of(MailAddress address, String token, Plan plan) {
    Passage what =
        isPlain(plan.topic())
            ? Passage.plain("You are about to get ").then(topic(plan.topic())).then(" by mail: ")
            : Passage.plain(
                "You are about to get papers by mail (on which topic, the page says): ");
    Reply reply =
        new Reply.NothingFound(
            Passage.bold("Confirm your digest of papers"),
            List.of(
                what.then(plan.words() + "."),
                Passage.plain(
                    "Confirm it by the link below, which is good for "
                        + MailList.TO_CONFIRM.toDays()
                        + " days. If you did not ask for this, do nothing, and nothing else is"
                        + " sent.")),
            List.of());
    return new Post(
        "confirm-" + Sha256.digits(token, ID_DIGITS),
        Place.inbox(address.text()),
        null,
        reply,
        null,
        List.of(new Link("Confirm", MailErrand.CONFIRM.link(token))),
        null);
  }

  private static Passage topic(String topic) {
    return topic.isEmpty()
        ? Passage.bold("trending papers")
        : Passage.plain("papers on ").thenBold(topic);
  }

  private static boolean isPlain(String topic) {
    return topic.isEmpty() || (topic.length() <= LONGEST_TOPIC && PLAIN.matcher(topic).matches());
  }
}

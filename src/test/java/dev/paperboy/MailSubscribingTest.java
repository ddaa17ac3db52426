package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.MailDoor;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Notice;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSubscribingTest {
  private static final Asker MEMBER = new Asker(new Place(Platform.SLACK, "T1", "C1"), "U1");

  @TempDir Path folder;
  private OpenLibrary library;
  private final Inboxes mail = new Inboxes();

  @BeforeEach
  void open() {
    library = OpenLibrary.in(folder);
    library.library().speakOver(mail);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Reply ask(String typed) {
    return library.library().handler().answer(CommandParser.parse(typed), MEMBER);
  }

  private String said(String typed) {
    return said(ask(typed));
  }

  private static String said(Reply reply) {
    return switch (reply) {
      case Reply.NothingFound nothing ->
          nothing.understood().text()
              + nothing.notes().stream()
                  .map(Passage::text)
                  .collect(Collectors.joining(" ", " ", ""));
      case Reply.Report report ->
          report.headline().text()
              + report.facts().stream()
                  .map(fact -> "\n" + fact.name() + ": " + fact.value().text())
                  .collect(Collectors.joining());
      default -> throw new AssertionError(reply.toString());
    };
  }

  private MailDoor door() {
    return library.library().subscribing().mailDoor();
  }

  private static String text(Notice notice) {
    return notice.title()
        + notice.lines().stream().map(line -> "\n" + line.text()).collect(Collectors.joining());
  }

  private Notice confirmed(String address) {
    return door().act(MailErrand.CONFIRM, mail.token(address), "confirm");
  }

  private String confirm(String address) {
    return text(confirmed(address));
  }

  private static String key(Notice confirmed) {
    String link = confirmed.links().getFirst().target().toString();
    return link.substring(link.indexOf('=') + 1);
  }

  @Test
  void nothingIsSubscribedBeforeTheInboxConfirms() {
    String answer = said("subscribe email Ada@Example.org diffusion models weekly on monday at 9");
    assertThat(answer)
        .startsWith("Look into the inbox: the digest begins once the link there is confirmed.")
        .contains("To: ada@example.org")
        .contains("Digest: diffusion models: every Monday at 09:00 (Europe/Berlin)")
        .doesNotContain("There is no word in it")
        .containsPattern("Last 7 days: (?:nothing|1 paper|\\d+ papers)");

    Post letter = mail.posts("ada@example.org").getFirst();
    assertThat(letter.unsubscribe()).isNull();
    assertThat(said(letter.reply()))
        .startsWith("Confirm your digest of papers")
        .contains("papers on diffusion models", "If you did not ask for this, do nothing");
    String token = mail.token("ada@example.org");
    assertThat(token).doesNotContain("ada");

    Notice page = door().look(MailErrand.CONFIRM, token);
    assertThat(text(page)).startsWith("Papers in your inbox?\ndiffusion models: every Monday");
    assertThat(page.choices()).extracting(Notice.Choice::label).containsExactly("Confirm");
    assertThat(text(door().look(MailErrand.CONFIRM, token))).isEqualTo(text(page));

    assertThat(confirm("ada@example.org"))
        .startsWith("Subscribed.\ndiffusion models: every Monday at 09:00 (Europe/Berlin)")
        .contains("The next digest comes Mon");
    assertThat(confirm("ada@example.org")).startsWith("This link has been used.");
    assertThat(said("subscriptions")).contains("This channel has no subscription.");
  }

  @Test
  void aStrangerLearnsNothingOfWhoIsSubscribed() {
    String first = said("subscribe email ada@example.org at 9");
    confirm("ada@example.org");
    assertThat(said("subscribe email ada@example.org at 9")).isEqualTo(first);
    assertThat(said("subscribe email ada@example.org at 9")).isEqualTo(first);
    assertThat(mail.posts("ada@example.org")).hasSize(3);
    assertThat(said("subscribe email ada@example.org at 9")).isEqualTo(first);
    assertThat(said("subscribe email ada@example.org at 9")).isEqualTo(first);
    assertThat(mail.posts("ada@example.org")).hasSize(3);
  }

  @Test
  void anInboxIsNotFloodedUnderOtherNamesOfIt() {
    for (String name : new String[] {"ada", "ADA", "ada+1", "ada+2", "Ada+3"}) {
      ask("subscribe email " + name + "@example.org at 9");
    }
    assertThat(mail.sent).isEqualTo(3);
  }

  @Test
  void soManyAreAskedADayAndNoMore() {
    for (int i = 0; i < 6; i++) {
      ask("subscribe email reader" + i + "@example.org at 9");
    }
    assertThat(said("subscribe email ada@example.org at 9"))
        .isEqualTo("I have asked as many addresses today as I may. Say it again tomorrow.");
    assertThat(mail.sent).isEqualTo(6);
  }

  @Test
  void whatTheMailServerDoesNotTakeIsSaidAndNotCounted() {
    mail.fates.add(new Sent.Deferred(Duration.ofMinutes(5), "the mail server cannot be reached"));
    Reply down = ask("subscribe email ada@example.org at 9");
    assertThat(said(down))
        .isEqualTo(
            "The mail cannot be sent now: the mail server cannot be reached."
                + " Nothing is lost; try again in a few minutes.");
    Action again = down.actions().getFirst();
    assertThat(again.label()).isEqualTo("Try again");
    assertThat(said(library.library().handler().answer(again.command(), MEMBER)))
        .startsWith("Look into the inbox");

    mail.fates.add(new Sent.PlaceLost("the mail server refuses the address (550)"));
    assertThat(said("subscribe email eve@example.org at 9"))
        .isEqualTo(
            "The mail cannot be sent: the mail server refuses the address (550)."
                + " See whether the address is right.");
    mail.fates.add(new Sent.Doubtful("the connection broke"));
    assertThat(said("subscribe email bob@example.org at 9")).startsWith("Look into the inbox");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subscribe email | To which address? Say it, such as: subscribe email ada@example.org.",
        "subscribe email ada.example.org | “ada.example.org” is no mail address. Say one, such as: subscribe email ada@example.org.",
        "subscribe email ada@ | “ada@” is no mail address. Say one, such as: subscribe email ada@example.org.",
        "subscribe email ada@example.org, eve@example.org | That is more than one address. Say one, and then the next.",
        "subscribe email ada@example.org Bcc: eve@example.org | That is more than one address. Say one, and then the next.",
        "subscribe email ada@example.org at 25:00 | 25:00 is no time of day. Say one from 0:00 to 23:59, such as at 9:30.",
        "subscribe email ada@example.org at 9 Europe/Berln | I know no time zone Europe/Berln. Did you mean Europe/Berlin?",
        "subscribe email ada@example.org !!! ??? | There is nothing to look for in “!!! ???”. Say a topic in plain words, or just the address for what is trending.",
      })
  void badInputGetsOneClearAnswer(String typed, String answer) {
    assertThat(said(typed)).isEqualTo(answer);
    assertThat(mail.sent).isZero();
  }

  @Test
  void aLongAddressIsNone() {
    assertThat(said("subscribe email " + "a".repeat(300) + "@example.org"))
        .contains("is no mail address.")
        .hasSizeLessThan(200);
  }

  @Test
  void aMailDoesNotRepeatWhatAProgramWouldMakeALinkOf() {
    for (String topic :
        new String[] {"win at evil.example", "https://evil.example", "x".repeat(70)}) {
      mail.clear();
      ask("subscribe email ada@example.org " + topic + " at 9");
      assertThat(said(mail.posts("ada@example.org").getFirst().reply()))
          .doesNotContain("evil", "xxx")
          .contains("on which topic, the page says");
    }
  }

  @Test
  void whoIsSubscribedSeesPausesAndLeavesByTheLinksOfTheMails() {
    ask("subscribe email ada@example.org at 9");
    confirm("ada@example.org");
    ask("subscribe email ada@example.org protein folding at 10");
    String key = key(confirmed("ada@example.org"));

    Notice settings = door().look(MailErrand.SETTINGS, key);
    assertThat(text(settings))
        .startsWith("Your digest by mail\ntrending papers: Mon–Fri at 10:00")
        .contains("\nprotein folding: ", "The next one comes")
        .doesNotContain("ada@");
    assertThat(settings.choices())
        .extracting(Notice.Choice::label)
        .containsExactly(
            "End “trending papers”",
            "End “protein folding”",
            "Pause for a week",
            "Unsubscribe from all");

    String end = settings.choices().getFirst().word();
    assertThat(text(door().act(MailErrand.SETTINGS, key, end))).doesNotContain("trending");
    Notice paused = door().act(MailErrand.SETTINGS, key, "pause");
    assertThat(paused.choices()).extracting(Notice.Choice::label).contains("Go on", "Unsubscribe");
    Notice awake = door().act(MailErrand.SETTINGS, key, "resume");
    assertThat(awake.choices()).extracting(Notice.Choice::label).contains("Pause for a week");
    assertThat(text(door().act(MailErrand.SETTINGS, key, "end-999"))).contains("protein folding");

    assertThat(text(door().look(MailErrand.LEAVE, key))).startsWith("End the digest by mail?");
    assertThat(text(door().act(MailErrand.LEAVE, key, ""))).startsWith("Unsubscribed.");
    assertThat(text(door().act(MailErrand.LEAVE, key, ""))).startsWith("Unsubscribed.");
    assertThat(text(door().look(MailErrand.SETTINGS, key)))
        .startsWith("You get no digest from here.");
  }

  @Test
  void wrongKeysOpenNothing() {
    for (MailErrand errand : MailErrand.values()) {
      for (String key : new String[] {"", "1.x", "1.AAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"}) {
        assertThat(door().look(errand, key).known()).isFalse();
        assertThat(door().act(errand, key, "leave").known()).isFalse();
      }
    }
  }

  @Test
  void thereIsALimitForAnAddressThatOnlyItsReaderIsToldOf() {
    for (String topic : new String[] {"", "robots", "proteins"}) {
      ask("subscribe email ada@example.org " + topic + " at 9");
      confirm("ada@example.org");
    }
    mail.clear();
    ask("subscribe email ada+more@example.org diffusion at 9");
    assertThat(mail.sent).isZero();
  }

  @Test
  void withoutMailThatIsSaid() {
    try (OpenLibrary without = OpenLibrary.in(folder.resolve("without"))) {
      Reply reply =
          without
              .library()
              .handler()
              .answer(CommandParser.parse("subscribe email ada@example.org"), MEMBER);
      assertThat(said(reply))
          .isEqualTo(
              "Digests by mail are off: whoever runs Paperboy has to set mail.host, mail.from and"
                  + " web.public-url. Subscribe this channel instead: leave the address out.");
      assertThat(without.library().subscribing().mailDoor().isOpen()).isFalse();
    }
  }
}

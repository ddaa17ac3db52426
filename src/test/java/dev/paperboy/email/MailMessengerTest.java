package dev.paperboy.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Secret;
import dev.paperboy.chat.Sent;
import dev.paperboy.rehearsal.FakePost;
import dev.paperboy.rehearsal.FakeSmtp;
import dev.paperboy.rehearsal.FakeSmtpFault;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessengerTest {
  private static final String ADDRESS = "ada@example.org";

  private final FakeSmtp server = new FakeSmtp();
  private final MailMessenger messenger =
      new MailMessenger(settings(server.port()), Duration.ofSeconds(5));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aPostIsAMailInBothForms() throws Exception {
    assertThat(messenger.send(Mails.digest("d1", ADDRESS)))
        .isEqualTo(new Sent.Delivered("<paperboy.d1@example.org>"));

    MimeMessage mail = mail();
    assertThat(mail.getSubject()).isEqualTo("5 papers for Tuesday 13 January: “flow <matching>”");
    assertThat(mail.getMessageID()).isEqualTo("<paperboy.d1@example.org>");
    assertThat(mail.getFrom()[0]).hasToString("Paperboy <paperboy@example.org>");
    assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString(ADDRESS);
    assertThat(mail.getHeader("List-Unsubscribe", null))
        .isEqualTo("<https://papers.example.org/bot/mail/leave?key=1.abc>");
    assertThat(mail.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(part(mail, 0))
        .contains(
            "1. SlimFlow", "Unsubscribe: https://papers.example.org/bot/mail/leave?key=1.abc");
    assertThat(part(mail, 1))
        .contains("<b>one-step</b>", "color-scheme", "Unsubscribe</a>")
        .contains("href=\"https://papers.example.org/bot/mail/leave?key=1.abc\"")
        .contains("Below &lt;the&gt; rest");
  }

  @Test
  void oneClickIsPromisedOnAnEncryptedConnectionOnly() throws Exception {
    MailMessenger plain =
        new MailMessenger(
            settings(server.port(), "http://papers.example.org"), Duration.ofSeconds(5));
    plain.send(Mails.digest("d1", ADDRESS));
    assertThat(mail().getHeader("List-Unsubscribe", null))
        .isEqualTo("<http://papers.example.org/mail/leave?key=1.abc>");
    assertThat(mail().getHeader("List-Unsubscribe-Post")).isNull();
  }

  @Test
  void withoutALinkThereAreNoHeadersAboutIt() throws Exception {
    messenger.send(new Post("d1", Place.inbox(ADDRESS), null, Mails.notice()));
    assertThat(mail().getHeader("List-Unsubscribe")).isNull();
  }

  private static final Set<FakeSmtpFault> TAKEN =
      EnumSet.of(FakeSmtpFault.LOST_ANSWER, FakeSmtpFault.LOST_GOODBYE);

  @ParameterizedTest
  @CsvSource({
    "ADDRESS_DEFERRED, Deferred",
    "ADDRESS_REFUSED, PlaceLost",
    "SENDER_REFUSED, Deferred",
    "MESSAGE_DEFERRED, Deferred",
    "MESSAGE_REFUSED, Refused",
    "BUSY, Deferred",
    "LOST_ANSWER, Doubtful",
    "LOST_GOODBYE, Delivered",
    "LOST_REQUEST, Deferred"
  })
  void eachAnswerHasItsOutcome(FakeSmtpFault fault, String outcome) {
    server.fail(fault);
    Sent sent = messenger.send(Mails.digest("d1", ADDRESS));

    assertThat(sent.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(sent.toString()).doesNotContain(ADDRESS);
    assertThat(server.posts().in(ADDRESS)).hasSize(TAKEN.contains(fault) ? 1 : 0);
    assertThat(messenger.send(Mails.digest("d2", ADDRESS))).isInstanceOf(Sent.Delivered.class);
  }

  @Test
  void aServerThatIsNotThereIsTriedLater() {
    server.close();
    assertThat(messenger.send(Mails.digest("d1", ADDRESS))).isInstanceOf(Sent.Deferred.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nobody", "a@b@c", "a b@example.org", "ada@example.org\r\nBcc: eve@example.org"})
  void whatIsNoAddressIsLost(String address) {
    assertThat(messenger.send(Mails.digest("d1", address))).isInstanceOf(Sent.PlaceLost.class);
    assertThat(server.posts().count()).isZero();
  }

  @Test
  void nobodyCanLookAndWhoHasTheAddressDecides() {
    Asker ada = new Asker(Place.inbox(ADDRESS), ADDRESS);
    assertThat(messenger.look(Mails.digest("d1", ADDRESS), Instant.EPOCH))
        .isEqualTo(new Looked.CannotTell());
    assertThat(messenger.profile(ada)).isEqualTo(new Profile(null, true, ""));
    assertThat(messenger.tell(ada, Mails.notice())).isInstanceOf(Sent.Delivered.class);
    assertThat(server.posts().in(ADDRESS)).allMatch(mail -> mail.delivery().isEmpty());
    assertThat(messenger.platform()).isEqualTo(Platform.EMAIL);
  }

  @Test
  void thePasswordIsNotPrinted() {
    assertThat(settings(1).toString()).doesNotContain("hush");
  }

  private MimeMessage mail() throws MessagingException {
    FakePost taken = server.posts().in(ADDRESS).getFirst();
    byte[] raw = taken.body().asText().getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
  }

  private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    while (parts.getBodyPart(0).getContent() instanceof MimeMultipart inner) {
      parts = inner;
    }
    return parts.getBodyPart(index).getContent().toString();
  }

  private static MailSettings settings(int port) {
    return settings(port, "https://papers.example.org/bot");
  }

  private static MailSettings settings(int port, String publicUrl) {
    return new MailSettings(
        "127.0.0.1",
        port,
        MailSettings.Encryption.NONE,
        "paperboy",
        new Secret("hush"),
        "Paperboy <paperboy@example.org>",
        URI.create(publicUrl));
  }
}

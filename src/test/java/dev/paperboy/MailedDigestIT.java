package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.rehearsal.FakePost;
import dev.paperboy.rehearsal.FakeSmtp;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// From the words 'subscribe email' to the digest and out again, by the program itself, a mail
/// server and what stands in the mails.
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MailedDigestIT {
  private static final Pattern LISTENING = Pattern.compile("Listening at (http\\S+/)");
  private static final Pattern LINK =
      Pattern.compile("https://papers\\.example\\.org(/mail/\\w+\\?key=[\\w.-]+)");
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;
  private final FakeSmtp server = new FakeSmtp();
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<FakePost> taken = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void anInboxSubscribesGetsItsDigestAndLeaves() throws Exception {
    server.posts().watch(taken::add);
    try (PaperboyProcess program = started()) {
      URI local = URI.create(program.said(LISTENING).group(1));
      String asked = ask(local, "subscribe email ada@example.org daily at 0:00 UTC max 2");
      assertThat(asked).contains("Look into the inbox:");

      MimeMessage question = mail();
      assertThat(question.getSubject()).isEqualTo("Confirm your digest of papers");
      assertThat(question.getHeader("List-Unsubscribe")).isNull();
      String confirm = link(part(question, 0), "confirm");
      assertThat(part(question, 1)).contains(confirm);
      keep("mail-confirmation", part(question, 1));
      assertThat(get(local, confirm).body()).contains("Papers in your inbox?", ">Confirm</button>");
      assertThat(get(local, confirm).body()).contains(">Confirm</button>");
      HttpResponse<String> confirmed = post(local, confirm, "do=confirm");
      assertThat(confirmed.statusCode()).isEqualTo(200);
      assertThat(confirmed.body()).contains("<h1>Subscribed.</h1>", "The next digest comes");
      assertThat(taken).isEmpty();
      program.stop();
      program.exit();
    }
    becomeDue();
    try (PaperboyProcess program = started()) {
      URI local = URI.create(program.said(LISTENING).group(1));
      MimeMessage digest = mail();
      keep("mail-digest", part(digest, 1));
      assertThat(digest.getSubject()).matches("12 new papers for .*");
      assertThat(part(digest, 0))
          .contains("10 more below.", "1. Improving the Training of Rectified Flows", "12. ")
          .contains("Unsubscribe: https://papers.example.org/mail/leave?key=");
      String leave = digest.getHeader("List-Unsubscribe", null);
      assertThat(leave).matches("<" + LINK.pattern() + ">").doesNotContain("ada");
      assertThat(digest.getHeader("List-Unsubscribe-Post", null))
          .isEqualTo("List-Unsubscribe=One-Click");

      String settings = link(part(digest, 0), "settings");
      assertThat(get(local, settings).body()).contains("trending papers", "Pause for a week");
      String path = link(leave, "leave");
      assertThat(get(local, path).body()).contains("End the digest by mail?");
      assertThat(post(local, path, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
      assertThat(post(local, path, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
      assertThat(get(local, settings).body()).contains("You get no digest from here.");
      assertThat(get(local, "/").statusCode()).isEqualTo(401);
    }
  }

  private PaperboyProcess started() throws Exception {
    return PaperboyProcess.start(folder, settings(), "serve", "--port", "0");
  }

  /// As if it had been subscribed yesterday and the program been away since.
  private void becomeDue() throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("paperboy.db"));
        Statement statement = database.createStatement()) {
      statement.execute(
          "update digest_channel set begins_on = null, due_at = '2020-01-01T00:00:00Z'");
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("PAPERBOY_SOURCES", "none");
    settings.put("PAPERBOY_EMBEDDINGS", "none");
    settings.put("PAPERBOY_PUBLIC_URL", "https://papers.example.org");
    settings.put("PAPERBOY_ACCESS_TOKEN", "open-sesame");
    settings.put("PAPERBOY_MAIL_HOST", server.host());
    settings.put("PAPERBOY_MAIL_PORT", Integer.toString(server.port()));
    settings.put("PAPERBOY_MAIL_TLS", "none");
    settings.put("PAPERBOY_MAIL_FROM", "Paperboy <paperboy@example.org>");
    return settings;
  }

  private String ask(URI local, String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(local.resolve("/api/ask"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer open-sesame")
            .POST(BodyPublishers.ofString("{\"text\": \"" + text + "\"}"))
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private HttpResponse<String> get(URI local, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(local.resolve(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(URI local, String path, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(local.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private MimeMessage mail() throws Exception {
    FakePost mail = taken.poll(150, TimeUnit.SECONDS);
    assertThat(mail).as("a mail").isNotNull();
    assertThat(mail.channel()).isEqualTo("ada@example.org");
    byte[] raw = mail.body().asText().getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
  }

  private static String part(MimeMessage mail, int index) throws Exception {
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    while (parts.getBodyPart(0).getContent() instanceof MimeMultipart inner) {
      parts = inner;
    }
    BodyPart part = parts.getBodyPart(index);
    return part.getContent().toString();
  }

  private static String link(String text, String errand) {
    Matcher links = LINK.matcher(text);
    while (links.find()) {
      if (links.group(1).startsWith("/mail/" + errand)) {
        return links.group(1);
      }
    }
    throw new AssertionError("no link to " + errand + " in " + text);
  }

  private static void keep(String name, String html) throws Exception {
    Files.writeString(Files.createDirectories(PICTURES).resolve(name + ".html"), html);
  }
}

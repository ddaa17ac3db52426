package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages behind the links of mails, on a server that asks everybody else for its token.
class MailPagesTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final FakeMailDoor door = new FakeMailDoor();
  private final WebServer server =
      TestServers.started(
          TestServers.everywhere("https://papers.example.org", "hush"), new FakeBot(), door);
  private final Client client = new Client(server);

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return client.send(
        client
            .request(path, headers)
            .setHeader("Content-Type", FORM)
            .POST(BodyPublishers.ofString(body)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mail/confirm", "/mail/settings", "/mail/leave"})
  void whoLooksIsAskedAndNothingHappens(String path) throws Exception {
    HttpResponse<String> page = client.get(path + "?key=good");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body())
        .contains("<h1>A &lt;question&gt; &amp; more</h1>")
        .contains("<b>flow &lt;matching&gt;</b>: at 09:00.")
        .contains("<button name=\"do\" value=\"a b&amp;c\">Yes, “please”</button>")
        .contains("<a href=\"../mail/settings?key=good\">More</a>")
        .contains("<form method=\"post\">")
        .doesNotContain("<script", "action=");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
        .doesNotContain("script");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(door.done).isEmpty();
  }

  @Test
  void theOneClickOfMailProgramsNeedsNoCookieAndNoPage() throws Exception {
    assertThat(post("/mail/leave?key=good", "List-Unsubscribe=One-Click").statusCode())
        .isEqualTo(200);
    HttpResponse<String> multipart =
        client.send(
            client
                .request("/mail/leave?key=good")
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                    BodyPublishers.ofString(
                        """
                        --x
                        Content-Disposition: form-data; name="List-Unsubscribe"

                        One-Click
                        --x--
                        """)));
    assertThat(multipart.statusCode()).isEqualTo(200);
    assertThat(door.done).containsExactly("LEAVE good ", "LEAVE good ");
  }

  @Test
  void aPressedButtonIsHandedOnFromAnySite() throws Exception {
    HttpResponse<String> page =
        post("/mail/settings?key=good", "do=a+b%26c", "Origin", "https://mail.example");
    assertThat(page.statusCode()).isEqualTo(200);
    post("/mail/confirm?key=good", "x=1&do=%zz");
    assertThat(door.done).containsExactly("SETTINGS good a b&c", "CONFIRM good ");
  }

  @Test
  void aWrongKeyIsNoneAndSoIsALongOne() throws Exception {
    assertThat(client.get("/mail/leave?key=bad").statusCode()).isEqualTo(404);
    assertThat(client.get("/mail/leave").statusCode()).isEqualTo(404);
    assertThat(post("/mail/leave?key=" + "x".repeat(2000), "").statusCode()).isEqualTo(404);
    assertThat(door.done).containsExactly("LEAVE  ");
    assertThat(post("/mail/leave?key=good", "x".repeat(20_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void whatThePagesLoadIsOpenAndNothingElseIs() throws Exception {
    for (String file : new String[] {"/page.css", "/notice.css", "/icon.svg"}) {
      assertThat(client.get(file).statusCode()).as(file).isEqualTo(200);
    }
    for (String closed : new String[] {"/", "/metrics", "/api/posts?after=0", "/mail", "/mail/"}) {
      assertThat(client.get(closed + "").statusCode()).as(closed).isEqualTo(401);
    }
    assertThat(client.ask("{\"text\": \"a\"}").statusCode()).isEqualTo(401);
    for (String near : new String[] {"/mail/confirm/", "/mail/confirm/x", "/Mail/Confirm"}) {
      assertThat(client.get(near + "?key=good").statusCode()).as(near).isIn(401, 404);
    }
  }

  @Test
  void theChatPageOffersMailOnlyWhereItCanBeSent() throws Exception {
    String token = "Bearer hush";
    assertThat(client.get("/", "Authorization", token).body())
        .contains("id=\"inbox\"", "<noscript>");
    door.open = false;
    assertThat(client.get("/", "Authorization", token).body())
        .doesNotContain("inbox-address", "by mail")
        .contains("<noscript>", "composer");
  }
}

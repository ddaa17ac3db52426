package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private static final String QUESTION = "{\"text\": \"a\"}";

  private final FakeBot bot = new FakeBot();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/metrics", "/api/suggest?q=a"})
  void onLoopbackOnlyOurOwnNamesAreAnsweredTo(String path) throws Exception {
    try (WebServer server = TestServers.started(TestServers.LOOPBACK, bot)) {
      assertThat(statusFor(server, path, "rebound.example")).isEqualTo(421);
      assertThat(statusFor(server, path, "192.168.1.5")).isEqualTo(421);
      assertThat(statusFor(server, path, "localhost:1234")).isEqualTo(200);
      assertThat(statusFor(server, path, "[::1]:1234")).isEqualTo(200);
      assertThat(statusFor(server, "/healthz", "rebound.example")).isEqualTo(200);
    }
  }

  @Test
  void otherSitesPagesMayNotAsk() throws Exception {
    try (WebServer server = TestServers.started(TestServers.LOOPBACK, bot);
        Client client = new Client(server)) {
      String own = "http://127.0.0.1:" + server.page().getPort();
      assertThat(client.ask(QUESTION, "Origin", "https://evil.example").statusCode())
          .isEqualTo(403);
      assertThat(client.ask(QUESTION, "Origin", "null").statusCode()).isEqualTo(403);
      assertThat(client.ask(QUESTION, "Origin", own + "0").statusCode()).isEqualTo(403);
      assertThat(client.ask(QUESTION, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
      assertThat(client.ask(QUESTION, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
      assertThat(bot.commands).isEmpty();
      assertThat(client.ask(QUESTION, "Origin", own, "Sec-Fetch-Site", "same-origin").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void offLoopbackEverythingButHealthAsksForTheToken() throws Exception {
    try (WebServer server = TestServers.started(TestServers.everywhere(null, null), bot);
        Client client = new Client(server)) {
      assertThat(client.get("/").statusCode()).isEqualTo(401);
      assertThat(client.get("/metrics").statusCode()).isEqualTo(401);
      assertThat(client.get("/nowhere").statusCode()).isEqualTo(401);
      assertThat(Client.json(client.ask(QUESTION)).path("what").asText())
          .isEqualTo("Paperboy asks for its access token.");
      assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(client.get("/readyz").statusCode()).isEqualTo(200);
      assertThat(bot.commands).isEmpty();

      String bearer = "Bearer " + server.accessToken().orElseThrow().reveal();
      assertThat(client.ask(QUESTION, "Authorization", bearer).statusCode()).isEqualTo(200);
      assertThat(client.ask(QUESTION, "Authorization", bearer + "x").statusCode()).isEqualTo(401);
      assertThat(statusFor(server, "/metrics", "paperboy", "Authorization: " + bearer))
          .isEqualTo(200);
      assertThat(statusFor(server, "/metrics", "paperboy")).isEqualTo(421);
      assertThat(statusFor(server, "/metrics", "10.0.0.7")).isEqualTo(401);
    }
  }

  @Test
  void theAddressWithTheTokenLeavesACookieAndLeadsToACleanOne() throws Exception {
    WebSettings settings = TestServers.everywhere(null, "open; sésame & co");
    try (WebServer server = TestServers.started(settings, bot);
        Client client = new Client(server)) {
      HttpResponse<String> entered = client.get("/?" + server.entrance().getRawQuery());
      assertThat(entered.statusCode()).isEqualTo(303);
      assertThat(entered.headers().firstValue("Location")).hasValue("./");
      String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Strict");

      String kept = cookie.substring(0, cookie.indexOf(';'));
      assertThat(client.get("/", "Cookie", kept).statusCode()).isEqualTo(200);
      assertThat(client.ask(QUESTION, "Cookie", kept).statusCode()).isEqualTo(200);
      assertThat(client.get("/", "Cookie", kept + "0").statusCode()).isEqualTo(401);
      assertThat(client.get("/?token=wrong").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aLinkFromAnotherSiteEntersToo() throws Exception {
    try (WebServer server = TestServers.started(TestServers.everywhere(null, "t"), bot);
        Client client = new Client(server)) {
      HttpResponse<String> entered = client.get("/?token=t", "Sec-Fetch-Site", "cross-site");
      assertThat(entered.statusCode()).isEqualTo(200);
      assertThat(entered.headers().firstValue("Refresh")).hasValue("0; url=./");
      assertThat(entered.headers().firstValue("Set-Cookie")).isPresent();
    }
  }

  @Test
  void behindAPublicUrlTheTokenIsAskedForEvenOnLoopback() throws Exception {
    WebSettings settings =
        new WebSettings("127.0.0.1", 0, URI.create("https://papers.example"), null);
    try (WebServer server = TestServers.started(settings, bot);
        Client client = new Client(server)) {
      String token = server.accessToken().orElseThrow().reveal();
      String bearer = "Bearer " + token;
      assertThat(server.entrance()).hasToString("https://papers.example/?token=" + token);
      assertThat(client.get("/").statusCode()).isEqualTo(401);
      assertThat(statusFor(server, "/", "papers.example")).isEqualTo(401);
      assertThat(client.get("/?token=" + token).headers().firstValue("Set-Cookie").orElseThrow())
          .contains("Secure");
      assertThat(
              client
                  .ask(QUESTION, "Authorization", bearer, "Origin", "https://papers.example")
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void settingsDoNotTellTheToken() {
    assertThat(TestServers.everywhere(null, "hush").toString()).doesNotContain("hush");
  }

  /// The status for a request under a Host of our choosing, which Java's client does not allow.
  private static int statusFor(WebServer server, String path, String host, String... headers)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.page().getPort())) {
      String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      String request =
          "GET "
              + path
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\n"
              + lines
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String status = in.readLine();
      assertThat(status).startsWith("HTTP/1.1 ");
      return Integer.parseInt(status, 9, 12, 10);
    }
  }
}

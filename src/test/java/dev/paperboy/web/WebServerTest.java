package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WebServerTest {
  private final FakeBot bot = new FakeBot();

  @Test
  void thePageAndWhatItLoadsAreServed() throws Exception {
    try (WebServer server = TestServers.started(TestServers.LOOPBACK, bot);
        Client client = new Client(server)) {
      HttpResponse<String> page = client.get("/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<title>Paperboy</title>");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(client.get("/chat.js").headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/javascript");
      assertThat(client.get("/nowhere").statusCode()).isEqualTo(404);
      assertThat(client.get("/nowhere").body()).contains("The chat page is at /.");
    }
  }

  @Test
  void livingAndReadyAreDifferentQuestions() throws Exception {
    List<Check> checks =
        new ArrayList<>(List.of(new Check("index", false, "12 of 83 papers so far")));
    try (WebServer server = TestServers.started(TestServers.LOOPBACK, bot, checks);
        Client client = new Client(server)) {
      assertThat(client.get("/healthz").body()).isEqualTo("ok\n");
      assertThat(client.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(client.get("/readyz").body())
          .isEqualTo("index: not ready: 12 of 83 papers so far\n");

      checks.set(0, new Check("index", true, "83 of 83 papers"));
      assertThat(client.get("/readyz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void metricsAreInThePrometheusFormat() throws Exception {
    try (WebServer server = TestServers.started(TestServers.LOOPBACK, bot);
        Client client = new Client(server)) {
      HttpResponse<String> response = client.get("/metrics");
      assertThat(response.body()).isEqualTo("paperboy_asked_total 3\n");
      assertThat(response.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/plain; version=0.0.4");
    }
  }

  @Test
  void aMountGetsTheRequestAsItCameAndDecidesForItself() throws Exception {
    CompletableFuture<PlainRequest> seen = new CompletableFuture<>();
    Mount mount =
        new Mount(
            "/slack/events",
            request -> {
              seen.complete(request);
              return new PlainResponse(401, Map.of("Content-Type", "text/x-mine"), "no");
            });
    try (WebServer server =
            TestServers.started(TestServers.everywhere(null, null), bot, List.of(), mount);
        Client client = new Client(server)) {
      HttpResponse<String> response =
          client.send(
              client
                  .request("/slack/events?a=%20b", "X-Slack-Signature", "v0=1")
                  .setHeader("Origin", "https://elsewhere.example")
                  .POST(BodyPublishers.ofString("payload=%7B%7D&é")));

      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(response.body()).isEqualTo("no");
      assertThat(response.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/x-mine");
      PlainRequest request = seen.get(5, TimeUnit.SECONDS);
      assertThat(request.method()).isEqualTo("POST");
      assertThat(request.path()).isEqualTo("/slack/events");
      assertThat(request.query()).isEqualTo("a=%20b");
      assertThat(request.headers()).containsEntry("x-slack-signature", List.of("v0=1"));
      assertThat(request.body()).isEqualTo("payload=%7B%7D&é".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aTakenPortLeadsToTheNextFreeOne() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WebSettings settings = new WebSettings("127.0.0.1", taken.getLocalPort(), null, null);
      try (WebServer server = TestServers.started(settings, bot);
          Client client = new Client(server)) {
        assertThat(server.page().getPort())
            .isBetween(taken.getLocalPort() + 1, taken.getLocalPort() + 20);
        assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void anAddressThatIsNotOursIsNamed() {
    WebSettings settings = new WebSettings("no-such-host.invalid", 0, null, null);
    assertThatThrownBy(() -> TestServers.started(settings, bot))
        .isInstanceOf(CannotListenException.class)
        .hasMessageContaining("no-such-host.invalid");
  }

  @Test
  void aRunningRequestIsAnsweredBeforeTheServerStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    WebServer server = TestServers.started(TestServers.LOOPBACK, new Waiting(begun, go));
    try (Client client = new Client(server);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer = threads.submit(() -> client.ask("{\"text\": \"slow\"}"));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      int port = server.page().getPort();
      var stopped = threads.submit(server::close);
      waitUntilClosed(port);
      assertThat(stopped.isDone()).isFalse();
      go.countDown();
      assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      stopped.get(15, TimeUnit.SECONDS);
    }
  }

  private static void waitUntilClosed(int port) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (System.nanoTime() < deadline) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
      } catch (IOException e) {
        return;
      }
    }
    throw new AssertionError("the server still listens");
  }

  /// Answers when it is told to.
  private record Waiting(CountDownLatch begun, CountDownLatch go) implements Handler {
    @Override
    public Reply answer(Command command, Asker asker) {
      begun.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new Reply.Trouble("late", "wait less", null);
    }

    @Override
    public Optional<Form> form(Command command, Asker asker) {
      return Optional.empty();
    }

    @Override
    public List<Suggestion> suggest(String typed, Typing what) {
      return List.of();
    }
  }
}

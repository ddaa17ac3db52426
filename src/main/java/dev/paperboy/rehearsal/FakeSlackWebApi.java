package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/// Slack's Web API and the addresses that take answers.
///
/// Methods are `POST /api/<method>` with a form and a bearer token, and answer HTTP 200 with
/// `{"ok": …}` also when they refuse. A `response_url` takes JSON and answers `ok`.
final class FakeSlackWebApi implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> STRUCTURED = Set.of("blocks", "metadata", "view");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Queue<FakeSlackFault>> faults = new ConcurrentHashMap<>();
  private final FakeRate posting = new FakeRate();
  private final Map<String, FakeRate> channels = new ConcurrentHashMap<>();
  private volatile Supplier<FakeRate> newChannelRate = FakeRate::new;
  private volatile Function<FakeSlackCall, Optional<FakeSlackFault>> weather =
      _ -> Optional.empty();
  private final FakeSlackInbox<FakeSlackCall> calls;
  private final FakeSlackMethods methods;

  FakeSlackWebApi(FakeSlackInbox<FakeSlackCall> calls, FakeSlackMethods methods) {
    this.calls = calls;
    this.methods = methods;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("no port for the fake Slack", e);
    }
    server.createContext("/api/", this::method);
    server.createContext("/respond/", this::responseUrl);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  FakeRate posting() {
    return posting;
  }

  void fail(String method, FakeSlackFault fault) {
    faults.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>()).add(fault);
  }

  /// From now on so many posts a second in each channel, and so many at once.
  void limitChannels(double perSecond, int atOnce) {
    newChannelRate =
        () -> {
          FakeRate rate = new FakeRate();
          rate.limit(perSecond, atOnce);
          return rate;
        };
    channels.clear();
  }

  private boolean isTooMany(String method, ObjectNode body) {
    return method.equals("chat.postMessage")
        && !(channels
                .computeIfAbsent(body.path("channel").asText(), _ -> newChannelRate.get())
                .take()
            && posting.take());
  }

  void weather(Function<FakeSlackCall, Optional<FakeSlackFault>> newWeather) {
    weather = newWeather;
  }

  private void method(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/api/".length());
    ObjectNode form = form(read(exchange));
    String bearer = exchange.getRequestHeaders().getFirst("Authorization");
    String token = bearer == null ? "" : bearer.replaceFirst("Bearer ", "");
    answer(exchange, name, token, form, () -> methods.call(name, form).toString());
  }

  private void responseUrl(HttpExchange exchange) throws IOException {
    ObjectNode body = (ObjectNode) JSON.readTree(read(exchange));
    body.put("to", exchange.getRequestURI().getPath());
    answer(exchange, "response_url", "", body, () -> "ok");
  }

  private void answer(
      HttpExchange exchange, String method, String token, ObjectNode body, Supplier<String> right)
      throws IOException {
    Optional<FakeSlackFault> fault =
        isTooMany(method, body)
            ? Optional.of(new FakeSlackFault.TooMany(Duration.ofSeconds(1)))
            : Optional.ofNullable(faults.get(method))
                .map(planned -> planned.poll())
                .or(() -> weather.apply(new FakeSlackCall(method, token, body, 200)));
    if (fault.isEmpty()) {
      answer(exchange, new FakeSlackCall(method, token, body, 200), right.get());
      return;
    }
    switch (fault.get()) {
      case FakeSlackFault.Refusal(String error) ->
          answer(
              exchange,
              new FakeSlackCall(method, token, body, 200),
              FakeSlackMethods.refused(error).toString());
      case FakeSlackFault.TooMany(var retryAfter) -> {
        exchange.getResponseHeaders().set("Retry-After", Long.toString(retryAfter.toSeconds()));
        answer(
            exchange,
            new FakeSlackCall(method, token, body, 429),
            FakeSlackMethods.refused("ratelimited").toString());
      }
      case FakeSlackFault.Broken() ->
          answer(exchange, new FakeSlackCall(method, token, body, 500), "broken");
      case FakeSlackFault.Gone() ->
          answer(
              exchange,
              new FakeSlackCall(method, token, body, 404),
              FakeSlackMethods.refused("expired_url").toString());
      case FakeSlackFault.LostAnswer() -> {
        var _ = right.get();
        calls.add(new FakeSlackCall(method, token, body, 0));
        exchange.close();
      }
      case FakeSlackFault.LostRequest() -> {
        calls.add(new FakeSlackCall(method, token, body, 0));
        exchange.close();
      }
      case FakeSlackFault.Slow(var until) -> {
        String text = right.get();
        await(until);
        answer(exchange, new FakeSlackCall(method, token, body, 200), text);
      }
    }
  }

  private void answer(HttpExchange exchange, FakeSlackCall call, String text) throws IOException {
    calls.add(call);
    respond(exchange, call.status(), text);
  }

  private static void await(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String read(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  /// Lists are sent as JSON inside the form.
  private static ObjectNode form(String encoded) throws IOException {
    ObjectNode form = JSON.createObjectNode();
    for (String field : encoded.isEmpty() ? new String[0] : encoded.split("&")) {
      int equals = field.indexOf('=');
      String name = URLDecoder.decode(field.substring(0, equals), StandardCharsets.UTF_8);
      String value = URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8);
      form.set(
          name,
          STRUCTURED.contains(name) ? JSON.readTree(value) : JSON.getNodeFactory().textNode(value));
    }
    return form;
  }

  private static void respond(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String type = text.startsWith("{") ? "application/json; charset=utf-8" : "text/html";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

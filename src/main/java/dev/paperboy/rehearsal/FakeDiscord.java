package dev.paperboy.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// A Discord of one server, on free ports of this machine: REST over HTTP and the gateway over a
/// web socket. It records what the bot does and lets go wrong what it is told to.
public final class FakeDiscord implements AutoCloseable {
  private static final String API = "/api/v10";

  private final FakeDiscordInbox<FakeDiscordRequest> requests = new FakeDiscordInbox<>();
  private final FakeDiscordFaults faults = new FakeDiscordFaults();
  private final FakeDiscordGateway gateway = new FakeDiscordGateway();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer http;

  private FakeDiscord(HttpServer http) {
    this.http = http;
  }

  public static FakeDiscord start() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    FakeDiscord discord = new FakeDiscord(http);
    http.setExecutor(discord.workers);
    http.createContext(API, discord::serve);
    http.start();
    discord.gateway.start();
    return discord;
  }

  public URI restUrl() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + API + "/");
  }

  public URI gatewayUrl() throws InterruptedException {
    return gateway.url();
  }

  public FakeDiscordGateway gateway() {
    return gateway;
  }

  /// The bot's REST requests, also those that went wrong.
  public FakeDiscordInbox<FakeDiscordRequest> requests() {
    return requests;
  }

  /// Lets the next such request go wrong.
  public void fail(Predicate<FakeDiscordRequest> request, FakeDiscordFault fault) {
    faults.plan(request, fault);
  }

  @Override
  public void close() {
    http.stop(0);
    workers.shutdownNow();
    try {
      gateway.stop(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      FakeDiscordRequest request = read(exchange);
      Optional<FakeDiscordFault> fault = faults.take(request);
      requests.add(request);
      if (!isAuthorized(exchange)) {
        send(exchange, FakeDiscordResponse.error(401, 0, "401: Unauthorized"));
        return;
      }
      send(
          exchange,
          fault.isEmpty() ? FakeDiscordRest.answer(request) : failed(fault.get(), request));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static FakeDiscordResponse failed(FakeDiscordFault fault, FakeDiscordRequest request)
      throws InterruptedException {
    return switch (fault) {
      case FakeDiscordFault.RateLimited(int retryAfter) ->
          FakeDiscordResponse.rateLimited(retryAfter);
      case FakeDiscordFault.Refused(int status, int code, String message) ->
          FakeDiscordResponse.error(status, code, message);
      case FakeDiscordFault.Held held -> {
        held.latch().await();
        yield FakeDiscordRest.answer(request);
      }
    };
  }

  private static FakeDiscordRequest read(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath().substring(API.length());
    return new FakeDiscordRequest(exchange.getRequestMethod(), path, FakeDiscordJson.read(body));
  }

  private static boolean isAuthorized(HttpExchange exchange) {
    String expected = "Bot " + FakeDiscordWorld.TOKEN;
    return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static void send(HttpExchange exchange, FakeDiscordResponse response) throws IOException {
    byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
    response.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}

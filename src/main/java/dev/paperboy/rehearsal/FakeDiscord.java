package dev.paperboy.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A Discord, at first of one server, on free ports of this machine: REST over HTTP and the gateway
/// over a web socket. It records what the bot does and lets go wrong what it is told to.
public final class FakeDiscord implements AutoCloseable {
  private static final String API = "/api/v10";

  private final FakeDiscordInbox<FakeDiscordRequest> requests = new FakeDiscordInbox<>();
  private final FakeRate rate = new FakeRate();
  private final AtomicInteger limited = new AtomicInteger();
  private final FakeDiscordFaults faults = new FakeDiscordFaults();
  private final FakeDiscordServers servers = new FakeDiscordServers();
  private final FakeDiscordGateway gateway = new FakeDiscordGateway(servers);
  private final FakeDiscordRooms rooms;
  private final FakeDiscordRest rest;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer http;

  private FakeDiscord(HttpServer http, Clock clock) {
    this.http = http;
    this.rooms = new FakeDiscordRooms(clock);
    this.rest = new FakeDiscordRest(rooms, servers);
  }

  public static FakeDiscord start() throws IOException {
    return start(Clock.systemUTC());
  }

  /// A fake that tells the time by a clock: it stamps messages, and says how long nonces are known.
  public static FakeDiscord start(Clock clock) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    FakeDiscord discord = new FakeDiscord(http, clock);
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

  /// Another server that the bot is in once it identifies itself, with text channels.
  public void addServer(String server, List<String> channels) {
    servers.add(server, channels);
  }

  /// How many requests were over the limit.
  public int limited() {
    return limited.get();
  }

  /// How many servers the bot is in.
  public int servers() {
    return servers.guilds().size();
  }

  /// What becomes of servers and channels.
  public FakeDiscordChanges changes() {
    return new FakeDiscordChanges(servers, gateway);
  }

  /// What stands in the channels.
  public FakePosts posts() {
    return rooms.posts();
  }

  /// Somebody says something, which the channel's history has from then on.
  public void say(String channel, String text) {
    rooms.say(channel, "", FakeDiscordJson.object("{}").put("content", text));
  }

  /// The bot's REST requests, also those that went wrong.
  public FakeDiscordInbox<FakeDiscordRequest> requests() {
    return requests;
  }

  /// Lets the next such request go wrong.
  public void fail(Predicate<FakeDiscordRequest> request, FakeDiscordFault fault) {
    faults.plan(request, fault);
  }

  /// Decides from now on of each request whether it goes wrong, where no fault was planned.
  public void weather(Function<FakeDiscordRequest, Optional<FakeDiscordFault>> weather) {
    faults.weather(weather);
  }

  /// Limits all requests from now on; more is answered with a global 429.
  public void limit(double perSecond, int atOnce) {
    rate.limit(perSecond, atOnce);
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
      Optional<FakeDiscordFault> fault = rate.take() ? faults.take(request) : tooMany();
      requests.add(request);
      if (!isAuthorized(exchange)) {
        send(exchange, FakeDiscordResponse.error(401, 0, "401: Unauthorized"));
        return;
      }
      Optional<FakeDiscordResponse> response =
          fault.isEmpty() ? Optional.of(rest.answer(request)) : failed(fault.get(), request);
      if (response.isPresent()) {
        send(exchange, response.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<FakeDiscordFault> tooMany() {
    limited.incrementAndGet();
    return Optional.of(new FakeDiscordFault.GloballyLimited(1));
  }

  /// Empty where the connection breaks.
  private Optional<FakeDiscordResponse> failed(FakeDiscordFault fault, FakeDiscordRequest request)
      throws InterruptedException {
    return switch (fault) {
      case FakeDiscordFault.RateLimited(int retryAfter) ->
          Optional.of(FakeDiscordResponse.rateLimited(retryAfter));
      case FakeDiscordFault.Refused(int status, int code, String message) ->
          Optional.of(FakeDiscordResponse.error(status, code, message));
      case FakeDiscordFault.GloballyLimited(int retryAfter) ->
          Optional.of(FakeDiscordResponse.globallyLimited(retryAfter));
      case FakeDiscordFault.LostRequest() -> Optional.empty();
      case FakeDiscordFault.LostAnswer() -> {
        rest.answer(request);
        yield Optional.empty();
      }
      case FakeDiscordFault.Held held -> {
        held.latch().await();
        yield Optional.of(rest.answer(request));
      }
    };
  }

  private static FakeDiscordRequest read(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath().substring(API.length());
    return new FakeDiscordRequest(
        exchange.getRequestMethod(),
        path,
        query(exchange.getRequestURI().getQuery()),
        FakeDiscordJson.read(body));
  }

  private static Map<String, String> query(@Nullable String query) {
    return query == null
        ? Map.of()
        : Arrays.stream(query.split("&"))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
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

package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/// The gateway: a web socket that greets with HELLO (op 10), takes IDENTIFY (2) or RESUME (6),
/// acknowledges heartbeats (1 by 11) and dispatches events (0) with rising sequence numbers. A
/// resumed session gets what it has missed.
///
/// Protocol: <https://docs.discord.com/developers/events/gateway>.
public final class FakeDiscordGateway extends WebSocketServer {
  private static final int DISPATCH = 0;
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;
  private static final int RECONNECT = 7;
  private static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  private static final int HEARTBEAT_ACK = 11;
  private static final int UNKNOWN_ERROR = 4000;
  private static final int AUTHENTICATION_FAILED = 4004;

  private final FakeDiscordInbox<JsonNode> received = new FakeDiscordInbox<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private final FakeDiscordServers servers;
  private final List<ObjectNode> dispatched = new ArrayList<>();
  private @Nullable WebSocket session;

  FakeDiscordGateway(FakeDiscordServers servers) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    this.servers = servers;
    setDaemon(true);
    setReuseAddr(true);
  }

  URI url() throws InterruptedException {
    started.await();
    return URI.create("ws://127.0.0.1:" + getPort());
  }

  /// Tells the bot of an event, now or once it has resumed. The same event may be told twice.
  public synchronized void dispatch(FakeDiscordEvent event) {
    dispatch(event.type(), event.data());
  }

  /// Drops the connection; the session can be resumed.
  public synchronized void drop() {
    if (session != null) {
      WebSocket dropped = session;
      session = null;
      dropped.close(UNKNOWN_ERROR, "unknown error");
    }
  }

  /// Asks the bot to connect anew and resume.
  public synchronized void askToReconnect() {
    send(payload(RECONNECT));
  }

  /// Tells the bot that its session is lost.
  public synchronized void invalidateSession() {
    send(payload(INVALID_SESSION).put("d", false));
  }

  /// Waits until the bot has identified itself so many times.
  public void awaitIdentified(int times) throws InterruptedException {
    received.await(times, payload -> payload.path("op").asInt() == IDENTIFY);
  }

  /// Waits until the bot has resumed so many times.
  public void awaitResumed(int times) throws InterruptedException {
    received.await(times, payload -> payload.path("op").asInt() == RESUME);
  }

  /// What the bot has sent over the gateway.
  public FakeDiscordInbox<JsonNode> received() {
    return received;
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    ObjectNode hello = payload(HELLO);
    hello.putObject("d").put("heartbeat_interval", 41_250);
    socket.send(hello.toString());
  }

  @Override
  public synchronized void onMessage(WebSocket socket, String text) {
    JsonNode payload = FakeDiscordJson.read(text);
    switch (payload.path("op").asInt()) {
      case HEARTBEAT -> socket.send(payload(HEARTBEAT_ACK).toString());
      case IDENTIFY -> identify(socket, payload.path("d"));
      case RESUME -> resume(socket, payload.path("d"));
      default -> {}
    }
    received.add(payload);
  }

  @Override
  public synchronized void onClose(WebSocket socket, int code, String reason, boolean remote) {
    if (socket.equals(session)) {
      session = null;
    }
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception error) {
    if (socket == null) {
      throw new IllegalStateException("the fake gateway cannot run", error);
    }
  }

  private void identify(WebSocket socket, JsonNode identify) {
    if (!identify.path("token").asText().equals(FakeDiscordWorld.TOKEN)) {
      socket.close(AUTHENTICATION_FAILED, "authentication failed");
      return;
    }
    session = socket;
    dispatched.clear();
    List<ObjectNode> guilds = servers.guilds();
    List<String> ids = guilds.stream().map(guild -> guild.path("id").asText()).toList();
    dispatch("READY", FakeDiscordWorld.ready("session", "ws://127.0.0.1:" + getPort(), ids));
    guilds.forEach(guild -> dispatch("GUILD_CREATE", guild));
  }

  private void resume(WebSocket socket, JsonNode resume) {
    session = socket;
    int seen = resume.path("seq").asInt();
    dispatched.subList(seen, dispatched.size()).forEach(this::send);
    dispatch("RESUMED", FakeDiscordJson.object("{}"));
  }

  private void dispatch(String type, ObjectNode data) {
    ObjectNode payload = payload(DISPATCH).put("t", type).put("s", dispatched.size() + 1);
    payload.set("d", data.deepCopy());
    dispatched.add(payload);
    send(payload);
  }

  private void send(ObjectNode payload) {
    if (session != null && session.isOpen()) {
      session.send(payload.toString());
    }
  }

  private static ObjectNode payload(int op) {
    return FakeDiscordJson.object("{}").put("op", op);
  }
}

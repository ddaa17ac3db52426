package dev.paperboy.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// The socket of Socket Mode. Slack says `hello`, sends envelopes, and gets each one's
/// `envelope_id` back as acknowledgement.
final class FakeSlackSocket extends WebSocketServer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeSlackInbox<JsonNode> acknowledged;
  private final FakeSlackInbox<String> greeted;
  private final CountDownLatch started = new CountDownLatch(1);

  FakeSlackSocket(FakeSlackInbox<JsonNode> acknowledged, FakeSlackInbox<String> greeted) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.acknowledged = acknowledged;
    this.greeted = greeted;
    setReuseAddr(true);
    setDaemon(true);
  }

  /// Starts to listen; `start` alone returns before there is a port.
  String listen() throws InterruptedException {
    start();
    started.await();
    return "ws://127.0.0.1:" + getPort() + "/link";
  }

  void sendToAll(String message) {
    broadcast(message);
  }

  /// As if the network had gone: no closing handshake.
  void drop() {
    getConnections().forEach(connection -> connection.closeConnection(1006, "dropped"));
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake handshake) {
    connection.send(
        """
        {"type":"hello","num_connections":1,"connection_info":{"app_id":"A0APP"}}""");
    greeted.add("hello");
  }

  @Override
  public void onMessage(WebSocket connection, String message) {
    try {
      acknowledged.add(JSON.readTree(message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + message, e);
    }
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    // Whoever is gone connects again by itself.
  }

  @Override
  public void onError(WebSocket connection, Exception e) {
    // A socket that breaks is closed as well.
  }
}

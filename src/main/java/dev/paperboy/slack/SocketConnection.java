package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One WebSocket to Slack: <https://docs.slack.dev/apis/events-api/using-socket-mode>.
///
/// The SDK's own watch over the socket is off: it ends for good the first time Slack refuses a new
/// address. {@link SocketMode} opens a new connection where one is lost. When Slack announces that
/// it will close the socket, the SDK moves to another one, and this stays the same connection.
final class SocketConnection implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
  private static final int READERS = 4;

  private final App app;
  private final SocketModeClient client;
  private final SocketModeRequestParser parser;
  private final CountDownLatch greeted = new CountDownLatch(1);

  SocketConnection(Slack slack, String appToken, String address, App app)
      throws URISyntaxException {
    this.app = app;
    parser = new SocketModeRequestParser(app.config());
    var queue = new ConcurrentLinkedMessageQueue();
    client =
        new SocketModeClientJavaWSImpl(
            slack, appToken, address, READERS, queue, false, false, Long.MAX_VALUE);
    client.addWebSocketMessageListener(this::receive);
  }

  /// Whether Slack has said hello within so many seconds.
  boolean open(int seconds) throws IOException, InterruptedException {
    client.connect();
    return greeted.await(seconds, TimeUnit.SECONDS);
  }

  /// Whether Slack answers a ping; it takes a tenth of a second, and three where Slack is silent.
  boolean isAlive() {
    return client.verifyConnection();
  }

  private void receive(String message) {
    SocketModeRequest envelope = parser.parse(message);
    if (envelope == null) {
      greeted.countDown();
      return;
    }
    String id = envelope.getEnvelope().getEnvelopeId();
    Request<?> request = envelope.getBoltRequest();
    try {
      Response response = request == null ? Response.ok() : app.run(request);
      client.sendSocketModeResponse(SocketAnswer.of(id, response));
    } catch (Exception e) {
      log.error("envelope {} could not be taken in", id, e);
    }
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      log.debug("a socket did not close cleanly", e);
    }
  }
}

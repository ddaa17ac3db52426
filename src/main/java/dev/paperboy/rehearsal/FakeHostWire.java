package dev.paperboy.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Puts answers on the wire, right ones and wrong ones.
final class FakeHostWire implements AutoCloseable {
  private static final int MILLIS_A_BYTE = 20;

  private final CountDownLatch closed = new CountDownLatch(1);

  /// Sends the answer or what goes wrong with it.
  void send(HttpExchange exchange, FakeHostAnswer answer, @Nullable FakeHostFault fault)
      throws IOException {
    if (fault == null) {
      send(exchange, answer);
      return;
    }
    switch (fault) {
      case FakeHostFault.Status(int status, var headers) ->
          send(exchange, new FakeHostAnswer(status, "text/html", "<html>Sorry</html>", headers));
      case FakeHostFault.Drip() -> drip(exchange, answer);
      case FakeHostFault.CutOff(int bytes) -> cutOff(exchange, answer, bytes);
      case FakeHostFault.Redirect(String to) ->
          send(
              exchange,
              new FakeHostAnswer(302, "text/html", "", answer.headers()).with("Location", to));
      case FakeHostFault.Silence(CountDownLatch until) -> {
        await(until);
        send(exchange, answer);
      }
      case FakeHostFault.Instead(String type, String body) ->
          send(exchange, new FakeHostAnswer(200, type, body, answer.headers()));
    }
  }

  private static void send(HttpExchange exchange, FakeHostAnswer answer) throws IOException {
    byte[] bytes = begin(exchange, answer);
    exchange.getResponseBody().write(bytes);
  }

  private void drip(HttpExchange exchange, FakeHostAnswer answer) throws IOException {
    byte[] bytes = begin(exchange, answer);
    OutputStream out = exchange.getResponseBody();
    for (byte one : bytes) {
      out.write(one);
      out.flush();
      if (closedWithin(MILLIS_A_BYTE)) {
        return;
      }
    }
  }

  private static void cutOff(HttpExchange exchange, FakeHostAnswer answer, int count)
      throws IOException {
    byte[] bytes = begin(exchange, answer);
    exchange.getResponseBody().write(bytes, 0, Math.min(count, bytes.length - 1));
    exchange.getResponseBody().flush();
  }

  private static byte[] begin(HttpExchange exchange, FakeHostAnswer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean empty = bytes.length == 0 || answer.status() == 304;
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : bytes.length);
    return empty ? new byte[0] : bytes;
  }

  private boolean closedWithin(int millis) {
    try {
      return closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void await(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}

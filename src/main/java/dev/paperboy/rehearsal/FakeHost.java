package dev.paperboy.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An HTTP service on loopback that can go wrong in all the ways that services do. What it answers
/// when all is well is a function of the request.
public final class FakeHost implements AutoCloseable {
  private static final int MILLIS_A_BYTE = 20;

  static {
    // Otherwise every answer waits 40 ms for the acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Function<FakeHostRequest, FakeHostAnswer> answers;
  private final Queue<Runnable> changes = new ConcurrentLinkedQueue<>();
  private final Queue<FakeHostFault> faults = new ConcurrentLinkedQueue<>();
  private final List<FakeHostRequest> requests = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable FakeHostFault always;

  public FakeHost(Function<FakeHostRequest, FakeHostAnswer> answers) {
    this.answers = answers;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("no port for a fake service", e);
    }
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Plans faults for the next requests, one each.
  public void fail(FakeHostFault... next) {
    faults.addAll(List.of(next));
  }

  /// The fault of all requests without one of their own; null for none.
  public void failAlways(@Nullable FakeHostFault fault) {
    always = fault;
  }

  /// Lets something happen once the next request has been answered, before the one after it.
  public void afterNext(Runnable change) {
    changes.add(change);
  }

  /// All requests so far, in their order.
  public List<FakeHostRequest> requests() {
    return List.copyOf(requests);
  }

  private void serve(HttpExchange exchange) throws IOException {
    FakeHostRequest request = FakeHostRequest.of(exchange);
    requests.add(request);
    FakeHostFault planned = faults.poll();
    FakeHostFault fault = planned == null ? always : planned;
    FakeHostAnswer answer = answers.apply(request);
    Runnable change = changes.poll();
    if (change != null) {
      change.run();
    }
    try (exchange) {
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
    server.stop(0);
    threads.shutdownNow();
  }
}

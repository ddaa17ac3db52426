package dev.paperboy.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An HTTP service on loopback that can go wrong in all the ways that services do. What it answers
/// when all is well is a function of the request.
public final class FakeHost implements AutoCloseable {
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
  private final FakeHostWire wire = new FakeHostWire();
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
      wire.send(exchange, answer, fault);
    }
  }

  @Override
  public void close() {
    wire.close();
    server.stop(0);
    threads.shutdownNow();
  }
}

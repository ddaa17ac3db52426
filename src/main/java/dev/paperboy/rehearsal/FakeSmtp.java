package dev.paperboy.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A mail server on a free port of this machine that keeps what it takes, one address a channel,
/// and lets go wrong what it is told to.
public final class FakeSmtp implements AutoCloseable {
  private final FakePosts posts = new FakePosts();
  private final Queue<FakeSmtpFault> faults = new ConcurrentLinkedQueue<>();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Clock clock;
  private volatile Function<String, Optional<FakeSmtpFault>> weather = _ -> Optional.empty();
  private final ServerSocket listener;

  public FakeSmtp() {
    this(Clock.systemUTC());
  }

  /// A fake whose mails are stamped by a clock.
  public FakeSmtp(Clock clock) {
    this.clock = clock;
    try {
      listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the fake mail server", e);
    }
    workers.execute(this::listen);
  }

  public String host() {
    return "127.0.0.1";
  }

  public int port() {
    return listener.getLocalPort();
  }

  /// What was taken: by address, with the delivery that the Message-ID names, the body as text.
  public FakePosts posts() {
    return posts;
  }

  /// Plans a fault for the next mail; several are met in turn.
  public void fail(FakeSmtpFault fault) {
    faults.add(fault);
  }

  /// Decides from now on by the address whether a mail goes wrong, where no fault was planned.
  public void weather(Function<String, Optional<FakeSmtpFault>> newWeather) {
    weather = newWeather;
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket connection = listener.accept();
        workers.execute(() -> talk(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket connection) {
    Optional<FakeSmtpFault> fault = Optional.ofNullable(faults.poll());
    try (connection) {
      new FakeSmtpTalk(connection, fault, weather, posts, clock).run();
    } catch (IOException e) {
      // Whoever breaks off has nothing more to say.
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    workers.shutdownNow();
  }
}

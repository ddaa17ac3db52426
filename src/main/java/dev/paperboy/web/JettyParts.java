package dev.paperboy.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;

/// The parts of the HTTP server that are ours to choose: few threads, and a stop that lets running
/// requests finish.
final class JettyParts {
  private static final Duration TIME_TO_FINISH = Duration.ofSeconds(10);
  private static final Duration IDLE = Duration.ofSeconds(30);

  private JettyParts() {}

  /// Two platform threads wait for connections and data; a request runs on a virtual one.
  static ThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(8, 2);
    threads.setName("web");
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("web-"));
    return threads;
  }

  static void finishRequestsBeforeStopping(Server server) {
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(TIME_TO_FINISH.toMillis());
  }

  static Connector connector(Server server, HttpConfiguration http, ServerSocketChannel socket) {
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setIdleTimeout(IDLE.toMillis());
    try {
      connector.open(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return connector;
  }
}

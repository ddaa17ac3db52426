package dev.paperboy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does errands for other processes of the same person, over loopback.
///
/// `POST /errand` with the token as bearer and the errand as JSON; the answer is a stream of lines,
/// each a JSON object with `answer` or `remark`, the last one with `exit`.
final class LocalServer implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(LocalServer.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_ERRAND = 1 << 20;
  private static final int SECONDS_TO_FINISH = 30;
  private static final int TOKEN_BYTES = 24;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Errands errands;
  private final LocalLink link;

  private LocalServer(HttpServer server, Errands errands, String token) {
    this.server = server;
    this.errands = errands;
    this.link = new LocalLink(server.getAddress().getPort(), token, ProcessHandle.current().pid());
  }

  /// @param random what nobody can guess the token from
  static LocalServer start(Errands errands, SecureRandom random) {
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    String token = HexFormat.of().formatHex(secret);
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      LocalServer local = new LocalServer(HttpServer.create(anyPort, 0), errands, token);
      local.server.setExecutor(local.threads);
      local.server.createContext("/errand", local::serve);
      local.server.start();
      return local;
    } catch (IOException e) {
      throw new UncheckedIOException("no loopback port for local commands", e);
    }
  }

  /// How to reach this server.
  LocalLink link() {
    return link;
  }

  @Override
  public void close() {
    server.stop(SECONDS_TO_FINISH);
    threads.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isAuthorised(exchange)) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      byte[] body = exchange.getRequestBody().readNBytes(LONGEST_ERRAND);
      Errand errand = JSON.readValue(body, Errand.class);
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      int exit = errands.run(errand, new StreamConsole(out));
      write(out, "exit", Integer.toString(exit));
    } catch (RuntimeException e) {
      log.error("a local errand failed", e);
    }
  }

  private boolean isAuthorised(HttpExchange exchange) {
    String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8),
        ("Bearer " + link.token()).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(OutputStream out, String kind, String text) {
    String line = JsonNodeFactory.instance.objectNode().put(kind, text).toString() + "\n";
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the process that asked has gone", e);
    }
  }

  private record StreamConsole(OutputStream out) implements Console {
    @Override
    public void answer(String text) {
      write(out, "answer", text);
    }

    @Override
    public void remark(String text) {
      write(out, "remark", text);
    }
  }
}

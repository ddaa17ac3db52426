package dev.paperboy.web;

import dev.paperboy.chat.Handler;
import dev.paperboy.chat.MailDoor;
import dev.paperboy.chat.Secret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Servers on free ports, as the tests want them.
final class TestServers {
  static final WebSettings LOOPBACK = new WebSettings("127.0.0.1", 0, null, null);

  private TestServers() {}

  static WebServer started(WebSettings settings, Handler handler) {
    return started(settings, handler, List.of(new Check("index", true, "83 of 83 papers")));
  }

  static WebServer started(
      WebSettings settings, Handler handler, List<Check> checks, Mount... mounts) {
    return started(settings, handler, new FakeMailDoor(), checks, mounts);
  }

  static WebServer started(WebSettings settings, Handler handler, MailDoor door) {
    return started(settings, handler, door, List.of());
  }

  private static WebServer started(
      WebSettings settings, Handler handler, MailDoor door, List<Check> checks, Mount... mounts) {
    WebServer server =
        new WebServer(
            settings,
            handler,
            door,
            () -> checks,
            () -> "paperboy_asked_total 3\n",
            List.of(mounts),
            new SecureRandom(),
            Clock.systemUTC());
    server.start();
    return server;
  }

  static WebSettings everywhere(@Nullable String publicUrl, @Nullable String token) {
    return new WebSettings(
        "0.0.0.0",
        0,
        publicUrl == null ? null : URI.create(publicUrl),
        token == null ? null : new Secret(token));
  }
}

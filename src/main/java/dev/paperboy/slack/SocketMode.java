package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.paperboy.chat.Secret;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a connection to Slack open as long as the program runs.
final class SocketMode {
  private static final Logger log = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(2);
  private static final int SECONDS_FOR_HELLO = 10;

  private final Slack slack;
  private final Secret appToken;
  private final App app;
  private final Backoff backoff;
  private volatile boolean connected;

  SocketMode(Slack slack, Secret appToken, App app, CountDownLatch closing) {
    this.slack = slack;
    this.appToken = appToken;
    this.app = app;
    backoff = new Backoff(closing);
  }

  boolean connected() {
    return connected;
  }

  /// Returns when the program ends or Slack refuses the app's token.
  void keepOpen() {
    boolean goOn = true;
    while (goOn) {
      goOn =
          switch (address()) {
            case Answer.Given<String>(String address) -> stay(address);
            case Answer.Refused<String>(String error) -> {
              log.error(
                  "Slack refuses the app-level token ({}). Set SLACK_APP_TOKEN to one (xapp-…) with"
                      + " the scope connections:write, from the app's Basic Information, and"
                      + " start again.",
                  error);
              yield false;
            }
            case Answer.Later<String>(Duration wait, String reason) -> retry(wait, reason);
            case Answer.Failed<String>(String reason) -> retry(Answer.SOON, reason);
            case Answer.Unclear<String>(IOException cause) ->
                retry(Duration.ZERO, String.valueOf(cause.getMessage()));
          };
    }
  }

  private Answer<String> address() {
    return Answer.ofMethod(
            () -> slack.methods(appToken.reveal()).appsConnectionsOpen(request -> request))
        .map(opened -> opened.getUrl());
  }

  /// Opens a connection and watches it until it is lost. False when the program ends.
  private boolean stay(String address) {
    try (SocketConnection connection =
        new SocketConnection(slack, appToken.reveal(), address, app)) {
      if (!connection.open(SECONDS_FOR_HELLO)) {
        return retry(Duration.ZERO, "no hello");
      }
      log.info("connected to Slack by Socket Mode");
      connected = true;
      backoff.reset();
      return watch(connection);
    } catch (URISyntaxException | IOException e) {
      return retry(Duration.ZERO, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      connected = false;
    }
  }

  private boolean watch(SocketConnection connection) {
    while (backoff.goesOnFor(BETWEEN_CHECKS)) {
      connected = connection.isAlive() || isAliveAfterMoving(connection);
      if (!connected) {
        log.warn("the connection to Slack was lost; opening another");
        return true;
      }
    }
    return false;
  }

  /// While the SDK moves to another socket there is none for a moment.
  private boolean isAliveAfterMoving(SocketConnection connection) {
    return backoff.goesOnFor(Duration.ofMillis(500)) && connection.isAlive();
  }

  private boolean retry(Duration wait, @Nullable String reason) {
    if (backoff.isFresh()) {
      log.warn("Slack cannot be reached by Socket Mode ({}); trying again", reason);
    }
    return backoff.pause(wait);
  }
}

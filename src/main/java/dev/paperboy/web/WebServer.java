package dev.paperboy.web;

import dev.paperboy.chat.Handler;
import dev.paperboy.chat.MailDoor;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Secret;
import io.javalin.Javalin;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The HTTP server with the chat page, its interface, health and metrics.
public final class WebServer implements AutoCloseable {
  private final WebSettings settings;
  private final @Nullable AccessToken token;
  private final WebMessenger messenger;
  private final Javalin javalin;

  /// A server that does not listen yet.
  ///
  /// @param mailDoor what answers behind the links of mails
  /// @param readiness what `/readyz` tells, asked each time
  /// @param metrics the Prometheus text, asked each time
  /// @param random makes up the access token where one is needed and none is set
  public WebServer(
      WebSettings settings,
      Handler handler,
      MailDoor mailDoor,
      Supplier<List<Check>> readiness,
      Supplier<String> metrics,
      List<Mount> mounts,
      SecureRandom random,
      Clock clock) {
    this.settings = settings;
    PagePosts posts = new PagePosts(clock);
    this.messenger = new WebMessenger(posts);
    this.token = token(settings, random);
    Routes routes =
        new Routes(
            new ChatApi(handler, messenger),
            new PostsApi(posts),
            new Health(readiness),
            metrics,
            new ChatPage(mailDoor),
            PageFile.all(),
            new MailPages(mailDoor),
            mounts);
    Failures failures = new Failures(random);
    Gatekeeper gatekeeper = routes.gatekeeper(settings, token);
    this.javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.generateEtags = true;
              config.jetty.threadPool = JettyParts.threads();
              config.jetty.modifyServer(JettyParts::finishRequestsBeforeStopping);
              config.jetty.addConnector(
                  (server, http) ->
                      JettyParts.connector(
                          server, http, ListeningSocket.open(settings.host(), settings.port())));
              config.routes.before(gatekeeper::check);
              routes.addTo(config.routes);
              failures.addTo(config.routes);
            });
  }

  /// How to speak on the chat page unasked.
  public Messenger messenger() {
    return messenger;
  }

  /// Begins to listen.
  ///
  /// @throws CannotListenException if neither the port nor any of the next 20 can be had
  public void start() {
    javalin.start();
  }

  /// Where the chat page is for people on this machine. The port is the one that was free.
  public URI page() {
    String host = HostName.isWildcard(settings.host()) ? "localhost" : settings.host();
    return URI.create("http://" + HostName.inUrl(host) + ":" + javalin.port() + "/");
  }

  /// The address to open, with the access token if one is asked for: to be shown to the operator.
  public URI entrance() {
    URI publicUrl = settings.publicUrl();
    URI base =
        publicUrl == null ? page() : URI.create(publicUrl.toString().replaceFirst("/*$", "/"));
    return token == null
        ? base
        : base.resolve("?token=" + UrlText.encoded(token.secret().reveal()));
  }

  /// What the chat page and metrics ask for, if they ask.
  public Optional<Secret> accessToken() {
    return Optional.ofNullable(token).map(AccessToken::secret);
  }

  /// Stops listening, once running requests have been answered.
  @Override
  public void close() {
    javalin.stop();
  }

  private static @Nullable AccessToken token(WebSettings settings, SecureRandom random) {
    Secret chosen = settings.accessToken();
    if (chosen != null) {
      return new AccessToken(chosen);
    }
    return settings.isPrivate() ? null : AccessToken.random(random);
  }
}

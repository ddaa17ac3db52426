package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.KnownProfiles;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Secret;
import dev.paperboy.chat.SeenEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Paperboy in a Slack workspace: listens by Socket Mode, by HTTP or by both.
public final class SlackBot implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

  /// Slack tries again at once, after a minute and after five.
  private static final Duration BEHIND_THE_LAST_RETRY = Duration.ofMinutes(30);

  private static final int EVENTS_REMEMBERED = 100_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CountDownLatch closing = new CountDownLatch(1);
  private final Slack slack;
  private final App app;
  private final Workers workers = new Workers(PATIENCE);
  private final PlaceEvents places = new PlaceEvents();
  private final Messenger messenger;
  private final SignIn signIn;
  private final @Nullable SocketMode socketMode;
  private final @Nullable HttpMode httpMode;
  private @Nullable Thread connector;

  /// @param settings complete ones
  public SlackBot(SlackSettings settings, Handler handler, ActionShelf shelf, Clock clock) {
    Secret botToken = Objects.requireNonNull(settings.botToken(), "Slack needs a bot token");
    slack = BoltApp.slack(settings);
    app = BoltApp.app(slack);
    signIn = new SignIn(slack, botToken, places::connected, closing);

    SlackRenderer renderer = new SlackRenderer(shelf);
    Delivery delivery = new Delivery(slack, botToken);
    Conversation conversation = new Conversation(handler, renderer, delivery, workers);
    SeenEvents seen = new SeenEvents(clock, BEHIND_THE_LAST_RETRY, EVENTS_REMEMBERED);
    ActionCodec codec = renderer.codec();
    FormOpening opening = new FormOpening(slack, botToken, handler, codec, workers);
    new Inbox(
            conversation,
            seen,
            new PressedButton(conversation, codec, opening),
            new Forms(handler, conversation, seen, codec))
        .listenTo(app);
    places.listenTo(app);
    SlackPeople people = new SlackPeople(slack, botToken, new KnownProfiles(clock));
    messenger = new SlackMessenger(slack, botToken, renderer, people);

    Secret appToken = settings.appToken();
    Secret secret = settings.signingSecret();
    socketMode = appToken == null ? null : new SocketMode(slack, appToken, app, closing);
    httpMode = secret == null ? null : new HttpMode(new RequestSignature(secret, clock), app);
  }

  /// How to speak here unasked.
  public Messenger messenger() {
    return messenger;
  }

  /// Who hears from now on what becomes of channels.
  public void tell(PlaceNews news) {
    places.tell(news);
  }

  /// Connects in the background, and goes on trying where Slack cannot be reached.
  public void start() {
    app.start();
    connector = Thread.ofVirtual().name("slack-connector").start(this::connect);
  }

  /// Whether Slack knows Paperboy and, in Socket Mode, the socket is open.
  public boolean connected() {
    return signIn.accepted() && (socketMode == null || socketMode.connected());
  }

  /// Answers one of Slack's requests, in HTTP mode.
  public SlackHttpResponse handle(SlackHttpRequest request) {
    if (httpMode == null) {
      return SlackHttpResponse.plain(404, "Slack is not set up for HTTP");
    }
    if (closing.getCount() == 0) {
      return SlackHttpResponse.plain(503, "closing");
    }
    return httpMode.handle(request);
  }

  private void connect() {
    if (signIn.keepTrying() && socketMode != null) {
      socketMode.keepOpen();
    }
  }

  /// Stops listening, then finishes what is under way.
  @Override
  public void close() {
    closing.countDown();
    try {
      if (connector != null) {
        connector.join(PATIENCE);
      }
      workers.close();
      app.stop();
      slack.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      log.warn("Slack's client did not close cleanly", e);
    }
  }
}

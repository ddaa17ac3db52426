package dev.paperboy.discord;

import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.KnownProfiles;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Secret;
import dev.paperboy.chat.SeenEvents;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Paperboy on Discord: connects in the background, answers until it is closed.
public final class DiscordBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

  /// An interaction's token lives this long.
  private static final Duration INTERACTION_TOKEN = Duration.ofMinutes(15);

  private static final int EVENTS_REMEMBERED = 10_000;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration PATIENCE_WITH_DISCORD = Duration.ofSeconds(15);
  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(10);

  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final DiscordRenderer renderer;
  private final DiscordPeople people;
  private final PlaceEvents places = new PlaceEvents();
  private final DiscordEvents events;
  private final @Nullable Thread connecting;
  private volatile @Nullable JDA jda;

  public DiscordBot(DiscordSettings settings, Handler handler, ActionShelf shelf, Clock clock) {
    this.renderer = new DiscordRenderer(shelf);
    this.people = new DiscordPeople(() -> jda, new KnownProfiles(clock), PATIENCE_WITH_DISCORD);
    this.events =
        new DiscordEvents(
            new SeenEvents(clock, INTERACTION_TOKEN, EVENTS_REMEMBERED),
            workers,
            new Registration(settings.guild()),
            new Answering(handler, shelf),
            people);
    Secret token = settings.token();
    this.connecting = token == null ? null : connecting(new Login(settings, token));
  }

  /// How to speak here unasked.
  public Messenger messenger() {
    return messenger(PATIENCE_WITH_DISCORD);
  }

  Messenger messenger(Duration patience) {
    return new DiscordMessenger(new DiscordRest(() -> jda, patience), renderer, people);
  }

  /// Who hears from now on what becomes of servers and channels.
  public void tell(PlaceNews news) {
    places.tell(news);
  }

  /// Begins to connect, and goes on trying while Discord cannot be reached. Without a token it does
  /// nothing.
  public void start() {
    if (connecting != null) {
      connecting.start();
    }
  }

  public boolean connected() {
    JDA connection = jda;
    return connection != null && connection.getStatus() == JDA.Status.CONNECTED;
  }

  /// The link that invites the bot to a server, once it has connected.
  public Optional<URI> inviteUrl() {
    return connected() ? Optional.ofNullable(jda).map(Invite::link) : Optional.empty();
  }

  /// Takes nothing new, finishes what is being answered and disconnects.
  @Override
  public void close() {
    closing.countDown();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(PATIENCE_AT_CLOSE.toSeconds(), TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
      stopConnecting();
      disconnect();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stopConnecting() throws InterruptedException {
    if (connecting != null && connecting.getState() != Thread.State.NEW) {
      connecting.interrupt();
      connecting.join(PATIENCE_AT_CLOSE);
    }
  }

  private void disconnect() throws InterruptedException {
    JDA connection = jda;
    if (connection == null) {
      return;
    }
    connection.shutdown();
    if (!connection.awaitShutdown(PATIENCE_AT_CLOSE)) {
      connection.shutdownNow();
    }
  }

  private Thread connecting(Login login) {
    return Thread.ofVirtual().name("discord-connect").unstarted(() -> connect(login));
  }

  private void connect(Login login) {
    Duration pause = FIRST_PAUSE;
    try {
      while (!isSettled(login, pause) && !closing.await(pause.toSeconds(), TimeUnit.SECONDS)) {
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tries once. True if there is nothing left to try: it is connected, or never will be.
  private boolean isSettled(Login login, Duration pause) {
    try {
      // Events may arrive before the call returns, and want to be answered.
      EventListener knowing = event -> jda = event.getJDA();
      jda = login.connect(knowing, events, places);
      return true;
    } catch (InvalidTokenException e) {
      LOG.error(
          "Discord does not accept the bot's token. Copy it anew from the Discord developer portal"
              + " (your application, Bot, Reset Token) into DISCORD_TOKEN and restart Paperboy.");
      return true;
    } catch (RuntimeException e) {
      LOG.warn(
          "Discord cannot be reached ({}); trying again in {} s",
          e.getMessage(),
          pause.toSeconds());
      return false;
    }
  }
}

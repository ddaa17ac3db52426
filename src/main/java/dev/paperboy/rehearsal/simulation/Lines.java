package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Secret;
import dev.paperboy.discord.DiscordBot;
import dev.paperboy.discord.DiscordSettings;
import dev.paperboy.email.MailMessenger;
import dev.paperboy.email.MailSettings;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import dev.paperboy.slack.SlackBot;
import dev.paperboy.slack.SlackSettings;
import java.io.Closeable;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The program's connections to Slack, Discord and the mail server.
final class Lines implements Closeable {
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long LOOK_NANOS = 2_000_000;

  private final SlackBot slack;
  private final DiscordBot discord;
  private final MailMessenger mail;

  Lines(Addresses world, Handler handler, ActionShelf shelf, Clock clock, PlaceNews news) {
    slack =
        new SlackBot(
            new SlackSettings(
                new Secret("xoxb-simulation"), new Secret("xapp-simulation"), null, world.slack()),
            handler,
            shelf,
            clock);
    discord =
        new DiscordBot(
            new DiscordSettings(
                new Secret(FakeDiscordWorld.TOKEN), null, world.discord(), world.discordGateway()),
            handler,
            shelf,
            clock);
    mail =
        new MailMessenger(
            new MailSettings(
                "127.0.0.1",
                world.mailPort(),
                MailSettings.Encryption.NONE,
                null,
                null,
                "Paperboy <paperboy@example.org>",
                URI.create("https://paperboy.example.org/")));
    slack.tell(news);
    discord.tell(news);
  }

  List<Messenger> messengers() {
    return List.of(slack.messenger(), discord.messenger(), mail);
  }

  /// Connects, and waits until it is.
  void open() {
    slack.start();
    discord.start();
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!slack.connected() || !discord.connected()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the fake platforms cannot be connected to");
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  @Override
  public void close() {
    slack.close();
    discord.close();
  }
}

package dev.paperboy;

import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.discord.DiscordBot;
import dev.paperboy.discord.DiscordSettings;
import dev.paperboy.email.MailMessenger;
import dev.paperboy.email.MailSettings;
import dev.paperboy.settings.Settings;
import dev.paperboy.slack.SlackBot;
import dev.paperboy.slack.SlackManifest;
import dev.paperboy.slack.SlackSettings;
import dev.paperboy.web.Check;
import dev.paperboy.web.Mount;
import java.io.Closeable;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chat platforms that are set up, and mail.
final class Platforms implements Closeable {
  private static final String SLACK_OFF =
      "off; set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (README, 'Slack')";
  private static final String DISCORD_OFF = "off; set DISCORD_TOKEN (README, 'Discord')";

  private static final String MAIL_OFF =
      "off; set mail.host, mail.from and web.public-url (config/paperboy.yaml)";
  private static final String MAIL_WITHOUT_LINKS =
      "off; set web.public-url too, which the links in mails begin with";

  private final @Nullable SlackBot slack;
  private final @Nullable DiscordBot discord;
  private final @Nullable MailMessenger mail;
  private final String mailOff;

  Platforms(Settings settings, Handler handler, ActionShelf shelf, Clock clock) {
    Settings.Slack slackSettings = settings.slack();
    slack =
        slackSettings == null
            ? null
            : new SlackBot(
                new SlackSettings(
                    slackSettings.botToken(),
                    slackSettings.appToken(),
                    slackSettings.signingSecret(),
                    SlackSettings.SLACK_API),
                handler,
                shelf,
                clock);
    Settings.Discord discordSettings = settings.discord();
    discord =
        discordSettings == null
            ? null
            : new DiscordBot(
                new DiscordSettings(discordSettings.token(), discordSettings.guild(), null, null),
                handler,
                shelf,
                clock);
    Settings.Mail mailSettings = settings.mail();
    URI publicUrl = settings.web().publicUrl();
    mail =
        mailSettings == null || publicUrl == null
            ? null
            : new MailMessenger(mail(mailSettings, publicUrl));
    mailOff = mailSettings == null ? MAIL_OFF : MAIL_WITHOUT_LINKS;
  }

  /// How to speak unasked where it is possible.
  List<Messenger> messengers() {
    List<Messenger> messengers = new ArrayList<>();
    if (slack != null) {
      messengers.add(slack.messenger());
    }
    if (discord != null) {
      messengers.add(discord.messenger());
    }
    if (mail != null) {
      messengers.add(mail);
    }
    return messengers;
  }

  /// Who hears what becomes of channels. To be called before the start, or the first news are lost.
  void tell(PlaceNews news) {
    if (slack != null) {
      slack.tell(news);
    }
    if (discord != null) {
      discord.tell(news);
    }
  }

  void start() {
    if (slack != null) {
      slack.start();
    }
    if (discord != null) {
      discord.start();
    }
  }

  /// How each stands, or what to set.
  List<Fact> facts() {
    return List.of(
        new Fact("Slack", slack == null ? SLACK_OFF : standing(slack.connected())),
        new Fact("Discord", discord == null ? DISCORD_OFF : standing(discord.connected())),
        new Fact("Mail", mail == null ? mailOff : "on"));
  }

  /// Those that are on, for the readiness page.
  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    if (slack != null) {
      checks.add(new Check("slack", slack.connected(), standing(slack.connected())));
    }
    if (discord != null) {
      checks.add(new Check("discord", discord.connected(), standing(discord.connected())));
    }
    return checks;
  }

  /// Where Slack sends its signed requests.
  List<Mount> mounts() {
    return slack == null
        ? List.of()
        : List.of(new Mount(SlackManifest.PATH, new SlackOverHttp(slack)::answer));
  }

  @Override
  public void close() {
    if (slack != null) {
      slack.close();
    }
    if (discord != null) {
      discord.close();
    }
  }

  private static MailSettings mail(Settings.Mail mail, URI publicUrl) {
    MailSettings.Encryption encryption =
        switch (mail.tls()) {
          case STARTTLS -> MailSettings.Encryption.STARTTLS;
          case TLS -> MailSettings.Encryption.TLS;
          case NONE -> MailSettings.Encryption.NONE;
        };
    return new MailSettings(
        mail.host(), mail.port(), encryption, mail.user(), mail.password(), mail.from(), publicUrl);
  }

  private static String standing(boolean connected) {
    return connected ? "connected" : "connecting";
  }
}

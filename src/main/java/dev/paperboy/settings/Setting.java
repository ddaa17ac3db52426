package dev.paperboy.settings;

import static java.util.Objects.requireNonNull;

import dev.paperboy.chat.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that can be set, and all of them.
///
/// @param key its place in the file: `web.port` is `port` within `web`
/// @param variable the environment variable that overrides the file
/// @param initial what it is when nobody sets it, as the file would say it; null is 'not set'
record Setting<T>(String key, String variable, Kind<T> kind, @Nullable String initial) {
  static final Setting<Path> DATA = new Setting<>("data", "PAPERBOY_DATA", Kinds.FOLDER, "./data");
  static final Setting<Path> SEEDS =
      new Setting<>("seeds", "PAPERBOY_SEEDS", Kinds.FOLDER, "./seeds");
  static final Setting<Set<Settings.Source>> SOURCES =
      new Setting<>("sources", "PAPERBOY_SOURCES", SourceKinds.SOURCES, "huggingface, arxiv");
  static final Setting<String> CONTACT =
      new Setting<>("contact", "PAPERBOY_CONTACT", SourceKinds.CONTACT, null);
  static final Setting<Settings.Embeddings> EMBEDDINGS =
      new Setting<>(
          "embeddings",
          "PAPERBOY_EMBEDDINGS",
          Kinds.choice(Settings.Embeddings.class),
          "bge-small");
  static final Setting<Settings.LogLevel> LOG_LEVEL =
      new Setting<>(
          "log.level", "PAPERBOY_LOG_LEVEL", Kinds.choice(Settings.LogLevel.class), "info");
  static final Setting<Integer> CACHE_MAX_PAPERS =
      new Setting<>(
          "cache.max-papers", "PAPERBOY_CACHE_MAX_PAPERS", Kinds.number(0, 100_000_000), "200000");

  static final Setting<LocalTime> DIGEST_TIME =
      new Setting<>("digest.time", "PAPERBOY_DIGEST_TIME", TimeKinds.TIME, "09:00");
  static final Setting<ZoneId> DIGEST_ZONE =
      new Setting<>("digest.zone", "PAPERBOY_DIGEST_ZONE", TimeKinds.ZONE, null);
  static final Setting<Integer> DIGEST_CHANNEL_LIMIT =
      new Setting<>(
          "digest.channel-limit", "PAPERBOY_DIGEST_CHANNEL_LIMIT", Kinds.number(1, 1_000), "20");
  static final Setting<Integer> DIGEST_WORKSPACE_LIMIT =
      new Setting<>(
          "digest.workspace-limit",
          "PAPERBOY_DIGEST_WORKSPACE_LIMIT",
          Kinds.number(1, 1_000_000),
          "500");
  static final Setting<Integer> DIGEST_CONFIRMATION_LIMIT =
      new Setting<>(
          "digest.confirmation-limit",
          "PAPERBOY_DIGEST_CONFIRMATION_LIMIT",
          Kinds.number(1, 1_000_000),
          "200");

  static final Setting<String> HOST =
      new Setting<>("web.host", "PAPERBOY_HOST", Kinds.HOST, "127.0.0.1");
  static final Setting<Integer> PORT =
      new Setting<>("web.port", "PAPERBOY_PORT", Kinds.number(0, 65_535), "8080");
  static final Setting<URI> PUBLIC_URL =
      new Setting<>("web.public-url", "PAPERBOY_PUBLIC_URL", Kinds.URL, null);
  static final Setting<Secret> ACCESS_TOKEN =
      new Setting<>("web.access-token", "PAPERBOY_ACCESS_TOKEN", SecretKind.ACCESS_TOKEN, null);

  static final Setting<Secret> SLACK_BOT_TOKEN =
      new Setting<>("slack.bot-token", "SLACK_BOT_TOKEN", SecretKind.SLACK_BOT_TOKEN, null);
  static final Setting<Secret> SLACK_APP_TOKEN =
      new Setting<>("slack.app-token", "SLACK_APP_TOKEN", SecretKind.SLACK_APP_TOKEN, null);
  static final Setting<Secret> SLACK_SIGNING_SECRET =
      new Setting<>(
          "slack.signing-secret", "SLACK_SIGNING_SECRET", SecretKind.SLACK_SIGNING_SECRET, null);

  static final Setting<Secret> DISCORD_TOKEN =
      new Setting<>("discord.token", "DISCORD_TOKEN", SecretKind.DISCORD_TOKEN, null);
  static final Setting<String> DISCORD_GUILD =
      new Setting<>("discord.guild", "DISCORD_GUILD", Kinds.SNOWFLAKE, null);

  static final Setting<String> MAIL_HOST =
      new Setting<>("mail.host", "PAPERBOY_MAIL_HOST", Kinds.HOST, null);
  static final Setting<Integer> MAIL_PORT =
      new Setting<>("mail.port", "PAPERBOY_MAIL_PORT", Kinds.number(1, 65_535), "587");
  static final Setting<Settings.MailTls> MAIL_TLS =
      new Setting<>(
          "mail.tls", "PAPERBOY_MAIL_TLS", Kinds.choice(Settings.MailTls.class), "starttls");
  static final Setting<String> MAIL_USER =
      new Setting<>("mail.user", "PAPERBOY_MAIL_USER", MailKinds.USER, null);
  static final Setting<Secret> MAIL_PASSWORD =
      new Setting<>("mail.password", "PAPERBOY_MAIL_PASSWORD", SecretKind.MAIL_PASSWORD, null);
  static final Setting<String> MAIL_FROM =
      new Setting<>("mail.from", "PAPERBOY_MAIL_FROM", MailKinds.SENDER, null);

  static final Setting<LocalDate> HUGGING_FACE_SINCE =
      new Setting<>("huggingface.since", "PAPERBOY_HUGGINGFACE_SINCE", SourceKinds.DATE, null);
  static final Setting<URI> HUGGING_FACE_URL =
      new Setting<>(
          "huggingface.url", "PAPERBOY_HUGGINGFACE_URL", Kinds.URL, "https://huggingface.co");
  static final Setting<List<String>> ARXIV_CATEGORIES =
      new Setting<>(
          "arxiv.categories",
          "PAPERBOY_ARXIV_CATEGORIES",
          SourceKinds.CATEGORIES,
          "cs.AI cs.CL cs.CV cs.LG stat.ML");
  static final Setting<LocalDate> ARXIV_SINCE =
      new Setting<>("arxiv.since", "PAPERBOY_ARXIV_SINCE", SourceKinds.DATE, null);
  static final Setting<Settings.Days> ARXIV_BACKFILL =
      new Setting<>("arxiv.backfill", "PAPERBOY_ARXIV_BACKFILL", SourceKinds.DAYS, null);
  static final Setting<URI> ARXIV_API_URL =
      new Setting<>(
          "arxiv.api-url",
          "PAPERBOY_ARXIV_API_URL",
          Kinds.URL,
          "https://export.arxiv.org/api/query");
  static final Setting<URI> ARXIV_RSS_URL =
      new Setting<>(
          "arxiv.rss-url", "PAPERBOY_ARXIV_RSS_URL", Kinds.URL, "https://rss.arxiv.org/rss");
  static final Setting<URI> ARXIV_OAI_URL =
      new Setting<>(
          "arxiv.oai-url", "PAPERBOY_ARXIV_OAI_URL", Kinds.URL, "https://oaipmh.arxiv.org/oai");
  static final Setting<Secret> GITHUB_TOKEN =
      new Setting<>("github.token", "PAPERBOY_GITHUB_TOKEN", SecretKind.GITHUB_TOKEN, null);
  static final Setting<URI> GITHUB_URL =
      new Setting<>("github.url", "PAPERBOY_GITHUB_URL", Kinds.URL, "https://api.github.com");

  static final List<Setting<?>> ALL =
      List.of(
          DATA,
          SEEDS,
          SOURCES,
          CONTACT,
          HUGGING_FACE_SINCE,
          HUGGING_FACE_URL,
          ARXIV_CATEGORIES,
          ARXIV_SINCE,
          ARXIV_BACKFILL,
          ARXIV_API_URL,
          ARXIV_RSS_URL,
          ARXIV_OAI_URL,
          GITHUB_TOKEN,
          GITHUB_URL,
          EMBEDDINGS,
          LOG_LEVEL,
          CACHE_MAX_PAPERS,
          DIGEST_TIME,
          DIGEST_ZONE,
          DIGEST_CHANNEL_LIMIT,
          DIGEST_WORKSPACE_LIMIT,
          DIGEST_CONFIRMATION_LIMIT,
          HOST,
          PORT,
          PUBLIC_URL,
          ACCESS_TOKEN,
          SLACK_BOT_TOKEN,
          SLACK_APP_TOKEN,
          SLACK_SIGNING_SECRET,
          DISCORD_TOKEN,
          DISCORD_GUILD,
          MAIL_HOST,
          MAIL_PORT,
          MAIL_TLS,
          MAIL_USER,
          MAIL_PASSWORD,
          MAIL_FROM);

  /// The setting's name on the command line, where it has one.
  String option() {
    return "--" + key.substring(key.lastIndexOf('.') + 1);
  }

  String names() {
    return key + " (" + variable + ")";
  }

  /// What the initial text means.
  T initialValue(Path base) {
    Given given = new Given(requireNonNull(initial, key), Origin.named(key), base);
    return switch (kind.read(given)) {
      case Reading.Understood<T>(T value) -> value;
      case Reading.Refused<T>(String fault) -> throw new IllegalStateException(key + " " + fault);
    };
  }
}

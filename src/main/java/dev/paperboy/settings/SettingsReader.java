package dev.paperboy.settings;

import static java.util.Comparator.comparing;

import dev.paperboy.chat.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the settings together: a file, over it the environment, over that the command line.
public final class SettingsReader {
  private final List<SettingsProblem> problems = new ArrayList<>();
  private final Map<String, Given> given = new HashMap<>();
  private final SettingsFile file;

  private SettingsReader(SettingsFile file) {
    this.file = file;
  }

  /// The settings, or everything that is wrong with them. Relative paths in the file start at its
  /// base, others at the working folder. What is empty or blank counts as not set.
  ///
  /// @param options what the command line says, by key: `web.port` for `--port`
  public static SettingsOutcome read(
      SettingsFile file, Map<String, String> environment, Map<String, String> options) {
    SettingsReader reader = new SettingsReader(file);
    reader.given.putAll(YamlSettings.read(file, new YamlFile(file, reader.problems::add)));
    for (Setting<?> setting : Setting.ALL) {
      reader.override(setting, setting.variable(), environment.get(setting.variable()));
      reader.override(setting, setting.option(), options.get(setting.key()));
    }
    Settings settings = reader.settings();
    return reader.problems.isEmpty()
        ? new SettingsOutcome.Complete(settings)
        : new SettingsOutcome.Faulty(
            reader.problems.stream().sorted(comparing(SettingsProblem::where)).toList());
  }

  private void override(Setting<?> setting, String origin, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      given.put(setting.key(), new Given(text, Origin.named(origin), Path.of("")));
    }
  }

  private Settings settings() {
    Settings.Web web =
        new Settings.Web(
            orInitial(Setting.HOST),
            orInitial(Setting.PORT),
            ifGiven(Setting.PUBLIC_URL),
            ifGiven(Setting.ACCESS_TOKEN));
    return new Settings(
        orInitial(Setting.DATA),
        orInitial(Setting.SEEDS),
        sources(web.publicUrl()),
        orInitial(Setting.EMBEDDINGS),
        orInitial(Setting.LOG_LEVEL),
        new Settings.Cache(orInitial(Setting.CACHE_MAX_PAPERS)),
        new Settings.Digest(
            orInitial(Setting.DIGEST_TIME),
            ifGiven(Setting.DIGEST_ZONE),
            orInitial(Setting.DIGEST_CHANNEL_LIMIT),
            orInitial(Setting.DIGEST_WORKSPACE_LIMIT),
            orInitial(Setting.DIGEST_CONFIRMATION_LIMIT)),
        web,
        slack(),
        discord(),
        mail());
  }

  private Settings.Sources sources(@Nullable URI publicUrl) {
    return new Settings.Sources(
        orInitial(Setting.SOURCES),
        contact(publicUrl),
        new Settings.HuggingFace(
            orInitial(Setting.HUGGING_FACE_URL), ifGiven(Setting.HUGGING_FACE_SINCE)),
        new Settings.Arxiv(
            orInitial(Setting.ARXIV_CATEGORIES),
            ifGiven(Setting.ARXIV_SINCE),
            ifGiven(Setting.ARXIV_BACKFILL),
            orInitial(Setting.ARXIV_API_URL),
            orInitial(Setting.ARXIV_RSS_URL),
            orInitial(Setting.ARXIV_OAI_URL)),
        orInitial(Setting.GITHUB_URL),
        ifGiven(Setting.GITHUB_TOKEN));
  }

  /// Whoever is behind the public address is who to write to, if nobody else is named.
  private @Nullable String contact(@Nullable URI publicUrl) {
    String contact = ifGiven(Setting.CONTACT);
    return contact == null && publicUrl != null ? publicUrl.toASCIIString() : contact;
  }

  private Settings.@Nullable Slack slack() {
    Secret botToken = ifGiven(Setting.SLACK_BOT_TOKEN);
    Secret appToken = ifGiven(Setting.SLACK_APP_TOKEN);
    Secret signingSecret = ifGiven(Setting.SLACK_SIGNING_SECRET);
    needs(Setting.SLACK_BOT_TOKEN, Setting.SLACK_APP_TOKEN, Setting.SLACK_SIGNING_SECRET);
    needs(Setting.SLACK_APP_TOKEN, Setting.SLACK_BOT_TOKEN);
    needs(Setting.SLACK_SIGNING_SECRET, Setting.SLACK_BOT_TOKEN);
    return botToken == null || (appToken == null && signingSecret == null)
        ? null
        : new Settings.Slack(botToken, appToken, signingSecret);
  }

  private Settings.@Nullable Discord discord() {
    Secret token = ifGiven(Setting.DISCORD_TOKEN);
    String guild = ifGiven(Setting.DISCORD_GUILD);
    needs(Setting.DISCORD_GUILD, Setting.DISCORD_TOKEN);
    return token == null ? null : new Settings.Discord(token, guild);
  }

  private Settings.@Nullable Mail mail() {
    String host = ifGiven(Setting.MAIL_HOST);
    int port = orInitial(Setting.MAIL_PORT);
    Settings.MailTls tls = orInitial(Setting.MAIL_TLS);
    String user = ifGiven(Setting.MAIL_USER);
    Secret password = ifGiven(Setting.MAIL_PASSWORD);
    String from = ifGiven(Setting.MAIL_FROM);
    needs(Setting.MAIL_HOST, Setting.MAIL_FROM);
    needs(Setting.MAIL_FROM, Setting.MAIL_HOST);
    needs(Setting.MAIL_USER, Setting.MAIL_PASSWORD);
    needs(Setting.MAIL_PASSWORD, Setting.MAIL_USER);
    return host == null || from == null
        ? null
        : new Settings.Mail(host, port, tls, user, password, from);
  }

  /// Reports a setting that is given while none of its partners is.
  private void needs(Setting<?> setting, Setting<?>... partners) {
    Given written = given.get(setting.key());
    List<Setting<?>> all = List.of(partners);
    if (written == null || all.stream().anyMatch(one -> given.containsKey(one.key()))) {
      return;
    }
    String names = String.join(" or ", all.stream().map(Setting::names).toList());
    problems.add(
        new SettingsProblem(
            written.origin(),
            setting.key() + " is of no use alone.",
            "Set " + names + " too, or remove it."));
  }

  private <T> T orInitial(Setting<T> setting) {
    T value = ifGiven(setting);
    return value == null ? setting.initialValue(file.base()) : value;
  }

  private <T> @Nullable T ifGiven(Setting<T> setting) {
    Given written = given.get(setting.key());
    if (written == null) {
      return null;
    }
    return switch (setting.kind().read(written)) {
      case Reading.Understood<T>(T value) -> value;
      case Reading.Refused<T>(String fault) -> {
        String what = setting.key() + " " + fault + ".";
        String fix = "Write " + setting.kind().wanted() + ".";
        problems.add(new SettingsProblem(written.origin(), what, fix));
        yield null;
      }
    };
  }
}

package dev.paperboy.settings;

import dev.paperboy.chat.Secret;
import java.util.Map;
import java.util.regex.Pattern;

/// A kind of token or password, known by its look; a well-known token in the wrong place is named.
///
/// It never repeats the text.
///
/// @param wanted what it is and where the platform's settings show it
record SecretKind(String wanted, Pattern look) implements Kind<Secret> {
  private static final Map<String, String> KNOWN_BEGINNINGS =
      Map.of(
          "xoxb-", "a Slack bot token",
          "xoxp-", "a Slack user token",
          "xoxe", "a Slack configuration token",
          "xapp-", "a Slack app-level token");

  static final SecretKind ACCESS_TOKEN =
      kind("a word of at least 8 characters without spaces", "\\S{8,}");
  static final SecretKind SLACK_BOT_TOKEN =
      kind("the bot token, which starts with xoxb- (OAuth & Permissions)", "xoxb-\\S+");
  static final SecretKind SLACK_APP_TOKEN =
      kind("the app-level token, which starts with xapp- (Basic Information)", "xapp-\\S+");
  static final SecretKind SLACK_SIGNING_SECRET =
      kind("the signing secret, letters and digits (Basic Information)", "[A-Za-z0-9]+");
  static final SecretKind DISCORD_TOKEN =
      kind("the bot's token, three parts joined by dots (Bot)", "[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  static final SecretKind MAIL_PASSWORD = kind("the password of mail.user", "\\P{Cntrl}+");

  static final SecretKind GITHUB_TOKEN =
      kind(
          "an access token, which starts with ghp_ or github_pat_", "gh[a-z]_\\w+|github_pat_\\w+");

  private static SecretKind kind(String wanted, String look) {
    return new SecretKind(wanted, Pattern.compile(look));
  }

  @Override
  public Reading<Secret> read(Given given) {
    if (look.matcher(given.text()).matches()) {
      return new Reading.Understood<>(new Secret(given.text()));
    }
    return new Reading.Refused<>(
        KNOWN_BEGINNINGS.entrySet().stream()
            .filter(known -> given.text().startsWith(known.getKey()))
            .map(known -> "is " + known.getValue())
            .findFirst()
            .orElse("does not look like one"));
  }
}

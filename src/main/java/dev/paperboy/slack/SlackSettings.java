package dev.paperboy.slack;

import dev.paperboy.chat.Secret;
import org.jspecify.annotations.Nullable;

/// How Paperboy reaches its Slack app.
///
/// @param botToken `xoxb-…`: without it Slack is off
/// @param appToken `xapp-…`: with it Slack is listened to through a socket (Socket Mode)
/// @param signingSecret with it Slack's signed HTTP requests are accepted
/// @param apiUrl where the Web API is, with a slash at its end
public record SlackSettings(
    @Nullable Secret botToken,
    @Nullable Secret appToken,
    @Nullable Secret signingSecret,
    String apiUrl) {
  public static final String SLACK_API = "https://slack.com/api/";

  public SlackSettings {
    apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
  }

  /// Whether there is enough to answer in Slack: the bot's token and a way to be asked.
  public boolean complete() {
    return botToken != null && (appToken != null || signingSecret != null);
  }
}

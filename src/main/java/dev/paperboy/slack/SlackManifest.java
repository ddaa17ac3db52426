package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The description of Paperboy's app that Slack makes an app from, pasted under 'From a manifest'
/// at <https://api.slack.com/apps>: <https://docs.slack.dev/reference/app-manifest>.
public final class SlackManifest {
  /// Where our HTTP server takes what Slack sends, below the public address.
  public static final String PATH = "/slack/events";

  private static final List<String> SCOPES =
      List.of(
          "app_mentions:read",
          "channels:history",
          "channels:read",
          "chat:write",
          "commands",
          "groups:history",
          "groups:read",
          "im:history",
          "im:write",
          "metadata.message:read",
          "users:read");
  private static final List<String> EVENTS =
      List.of(
          "app_mention",
          "app_uninstalled",
          "channel_archive",
          "channel_deleted",
          "channel_left",
          "channel_unarchive",
          "group_archive",
          "group_deleted",
          "group_left",
          "group_unarchive",
          "member_joined_channel",
          "message.im",
          "tokens_revoked");

  private SlackManifest() {}

  /// The manifest as JSON.
  ///
  /// @param publicUrl how Slack reaches our HTTP server; null for Socket Mode, which needs none
  public static String text(@Nullable URI publicUrl) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest
        .putObject("display_information")
        .put("name", "Paperboy")
        .put("description", "Finds research papers and brings them to the conversation")
        .put("background_color", "#2f3b52");
    features(manifest.putObject("features"), publicUrl);
    scopes(manifest.putObject("oauth_config").putObject("scopes").putArray("bot"));
    settings(manifest.putObject("settings"), publicUrl);
    return manifest.toPrettyString();
  }

  private static void features(ObjectNode features, @Nullable URI publicUrl) {
    features
        .putObject("app_home")
        .put("home_tab_enabled", false)
        .put("messages_tab_enabled", true)
        .put("messages_tab_read_only_enabled", false);
    features.putObject("bot_user").put("display_name", "Paperboy").put("always_online", true);
    ObjectNode command = features.putArray("slash_commands").addObject();
    command
        .put("command", "/papers")
        .put("description", "Research papers on a topic")
        .put("usage_hint", "one-step diffusion | trending | paper 2405.20320 | help")
        .put("should_escape", false);
    if (publicUrl != null) {
      command.put("url", requestUrl(publicUrl));
    }
  }

  private static void scopes(ArrayNode bot) {
    SCOPES.forEach(bot::add);
  }

  private static void settings(ObjectNode settings, @Nullable URI publicUrl) {
    ObjectNode events = settings.putObject("event_subscriptions");
    ObjectNode interactivity = settings.putObject("interactivity").put("is_enabled", true);
    if (publicUrl != null) {
      events.put("request_url", requestUrl(publicUrl));
      interactivity.put("request_url", requestUrl(publicUrl));
    }
    EVENTS.forEach(events.putArray("bot_events")::add);
    settings
        .put("org_deploy_enabled", false)
        .put("socket_mode_enabled", publicUrl == null)
        .put("token_rotation_enabled", false);
  }

  private static String requestUrl(URI publicUrl) {
    return publicUrl.toString().replaceAll("/+$", "") + PATH;
  }
}

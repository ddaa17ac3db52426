package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SlackManifestTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void withoutAnAddressTheSocketIsUsed() throws Exception {
    JsonNode manifest = JSON.readTree(SlackManifest.text(null));

    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    assertThat(manifest.findValues("request_url")).isEmpty();
    assertThat(manifest.findValues("url")).isEmpty();
    assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/slash_commands/0/command").asText()).isEqualTo("/papers");
    assertThat(manifest.at("/settings/event_subscriptions/bot_events"))
        .extracting(JsonNode::asText)
        .contains("app_mention", "message.im", "member_joined_channel", "tokens_revoked");
    assertThat(manifest.at("/oauth_config/scopes/bot"))
        .extracting(JsonNode::asText)
        .containsExactly(
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
  }

  @Test
  void withAnAddressEverythingGoesThere() throws Exception {
    JsonNode manifest = JSON.readTree(SlackManifest.text(URI.create("https://bot.example.org/")));

    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isFalse();
    assertThat(manifest.findValuesAsText("request_url"))
        .containsExactly(
            "https://bot.example.org/slack/events", "https://bot.example.org/slack/events");
    assertThat(manifest.at("/features/slash_commands/0/url").asText())
        .isEqualTo("https://bot.example.org/slack/events");
  }

  @Test
  void itIsWithinSlacksLimits() throws Exception {
    JsonNode manifest = JSON.readTree(SlackManifest.text(null));

    assertThat(manifest.at("/display_information/name").asText()).hasSizeLessThanOrEqualTo(35);
    assertThat(manifest.at("/display_information/description").asText())
        .hasSizeLessThanOrEqualTo(140);
    assertThat(manifest.at("/features/bot_user/display_name").asText())
        .hasSizeLessThanOrEqualTo(80);
  }
}

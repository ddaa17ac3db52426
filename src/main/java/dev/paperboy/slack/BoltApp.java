package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.util.List;

/// Bolt without what it does by itself: it reads no environment, asks Slack nothing before it
/// acknowledges, and keeps no statistics.
final class BoltApp {
  private BoltApp() {}

  static Slack slack(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl());
    config.setStatsEnabled(false);
    return Slack.getInstance(config);
  }

  /// An app that acknowledges every event. Nobody is checked by Bolt's own middleware: signatures
  /// are checked before, and its authorization would ask Slack first.
  static App app(Slack slack) {
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken("")
            .signingSecret("")
            .clientId("")
            .clientSecret("")
            .scope("")
            .allEventsApiAutoAckEnabled(true)
            .build();
    return new App(config, List.of());
  }
}

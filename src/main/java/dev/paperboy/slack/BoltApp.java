package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;

/// Bolt without what it does by itself: it reads no environment, asks Slack nothing before it
/// acknowledges, and keeps no statistics.
final class BoltApp {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

  private BoltApp() {}

  static Slack slack(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl());
    config.setStatsEnabled(false);
    return Slack.getInstance(config, withoutSecondTries(config));
  }

  /// On a connection that turns out to be closed the HTTP client would send a request again by
  /// itself, also one that has been heard: a message would stand there twice.
  private static SlackHttpClient withoutSecondTries(SlackConfig config) {
    OkHttpClient client =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .socketFactory(new PromptSockets())
            .readTimeout(LONGEST_WAIT)
            .build();
    SlackHttpClient http = new SlackHttpClient(client);
    http.setConfig(config);
    return http;
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

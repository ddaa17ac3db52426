package dev.paperboy;

import dev.paperboy.slack.SlackBot;
import dev.paperboy.slack.SlackHttpRequest;
import dev.paperboy.slack.SlackHttpResponse;
import dev.paperboy.web.PlainRequest;
import dev.paperboy.web.PlainResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Hands Slack's requests from our HTTP server to the Slack adapter.
record SlackOverHttp(SlackBot slack) {
  PlainResponse answer(PlainRequest request) {
    String body = new String(request.body(), StandardCharsets.UTF_8);
    SlackHttpResponse response =
        slack.handle(
            new SlackHttpRequest(request.method(), request.path(), request.headers(), body));
    return new PlainResponse(
        response.status(), Map.of("Content-Type", response.contentType()), response.body());
  }
}

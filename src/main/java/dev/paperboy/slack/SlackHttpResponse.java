package dev.paperboy.slack;

/// What Slack's request is answered with.
public record SlackHttpResponse(int status, String contentType, String body) {
  static SlackHttpResponse plain(int status, String body) {
    return new SlackHttpResponse(status, "text/plain; charset=utf-8", body);
  }
}

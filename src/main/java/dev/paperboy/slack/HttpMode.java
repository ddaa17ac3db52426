package dev.paperboy.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in Slack's signed HTTP requests:
/// <https://docs.slack.dev/apis/events-api/using-http-request-urls>.
final class HttpMode {
  private static final Logger log = LoggerFactory.getLogger(HttpMode.class);

  private final RequestSignature signature;
  private final App app;
  private final SlackRequestParser parser;

  HttpMode(RequestSignature signature, App app) {
    this.signature = signature;
    this.app = app;
    parser = new SlackRequestParser(app.config());
  }

  SlackHttpResponse handle(SlackHttpRequest request) {
    if (!signature.isGenuine(request)) {
      return SlackHttpResponse.plain(401, "not signed by Slack, or too long ago");
    }
    try {
      Request<?> parsed = parser.parse(parsable(request));
      return parsed == null ? SlackHttpResponse.plain(400, "unknown request") : run(parsed);
    } catch (Exception e) {
      log.error("a request of Slack's could not be taken in", e);
      return SlackHttpResponse.plain(400, "unknown request");
    }
  }

  private SlackHttpResponse run(Request<?> request) throws Exception {
    Response response = app.run(request);
    String body = response.getBody() == null ? "" : response.getBody();
    return new SlackHttpResponse(response.getStatusCode(), response.getContentType(), body);
  }

  private static SlackRequestParser.HttpRequest parsable(SlackHttpRequest request) {
    return SlackRequestParser.HttpRequest.builder()
        .requestUri(request.path())
        .requestBody(request.body())
        .headers(new RequestHeaders(request.headers()))
        .build();
  }
}

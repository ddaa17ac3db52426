package dev.paperboy.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of calling Slack.
sealed interface Answer<T> {
  /// Slack did it.
  record Given<T>(T value) implements Answer<T> {}

  /// Slack will not do it, however often it is asked.
  ///
  /// @param error Slack's word for it, such as `invalid_auth`
  record Refused<T>(String error) implements Answer<T> {}

  /// Slack did not do it, and may do it after a while.
  record Later<T>(Duration pause, String reason) implements Answer<T> {}

  /// Slack failed, and part of it may have been done all the same.
  record Failed<T>(String reason) implements Answer<T> {}

  /// The connection broke, and nobody knows whether Slack did it.
  record Unclear<T>(IOException cause) implements Answer<T> {}

  default <R> Answer<R> map(Function<T, R> reading) {
    return switch (this) {
      case Given<T>(T value) -> new Given<>(reading.apply(value));
      case Refused<T>(String error) -> new Refused<>(error);
      case Later<T>(Duration pause, String reason) -> new Later<>(pause, reason);
      case Failed<T>(String reason) -> new Failed<>(reason);
      case Unclear<T>(IOException cause) -> new Unclear<>(cause);
    };
  }

  /// A call of the Web API or of a `response_url`.
  interface Call<T> {
    T run() throws IOException, SlackApiException;
  }

  Duration SOON = Duration.ofSeconds(1);
  Set<String> NOT_NOW = Set.of("ratelimited", "request_timeout", "service_unavailable");
  Set<String> HALF_DONE = Set.of("fatal_error", "internal_error");

  static <T extends SlackApiTextResponse> Answer<T> ofMethod(Call<T> call) {
    return of(call, Answer::read);
  }

  static Answer<WebhookResponse> ofResponseUrl(Call<WebhookResponse> call) {
    return of(
        call,
        response -> status(response, response.getCode(), retryAfter(response), response.getBody()));
  }

  /// How a call's response is understood.
  interface Reading<T> {
    Answer<T> of(T response);
  }

  private static <T> Answer<T> of(Call<T> call, Reading<T> reading) {
    try {
      return reading.of(call.run());
    } catch (SlackApiException e) {
      int code = e.getResponse().code();
      return failure(code, e.getResponse().header("Retry-After"), "HTTP " + code);
    } catch (ConnectException | UnknownHostException e) {
      return new Later<>(SOON, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Unclear<>(e);
    }
  }

  private static <T extends SlackApiTextResponse> Answer<T> read(T response) {
    if (response.isOk()) {
      return new Given<>(response);
    }
    String error = String.valueOf(response.getError());
    if (HALF_DONE.contains(error)) {
      return new Failed<>(error);
    }
    return NOT_NOW.contains(error) ? new Later<>(SOON, error) : new Refused<>(error);
  }

  private static <T> Answer<T> status(T value, int code, @Nullable String wait, String body) {
    return code == 200 ? new Given<>(value) : failure(code, wait, "HTTP " + code + " " + body);
  }

  private static <T> Answer<T> failure(int code, @Nullable String wait, String reason) {
    if (code == 429) {
      return new Later<>(seconds(wait), reason);
    }
    boolean unreadable = code == 200;
    return code >= 500 || unreadable ? new Failed<>(reason) : new Refused<>(reason);
  }

  private static Duration seconds(@Nullable String retryAfter) {
    boolean number = retryAfter != null && retryAfter.matches("\\d{1,6}");
    return number ? Duration.ofSeconds(Long.parseLong(retryAfter)) : SOON;
  }

  private static @Nullable String retryAfter(WebhookResponse response) {
    Map<String, List<String>> headers = response.getHeaders();
    return headers.getOrDefault("retry-after", List.of()).stream().findFirst().orElse(null);
  }
}

package dev.paperboy.rehearsal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// What goes wrong the next time a method is called.
public sealed interface FakeSlackFault {
  /// HTTP 200 with `{"ok": false, "error": …}`.
  record Refusal(String error) implements FakeSlackFault {}

  /// HTTP 429 with `Retry-After`.
  record TooMany(Duration retryAfter) implements FakeSlackFault {}

  /// HTTP 500, and nothing is done.
  record Broken() implements FakeSlackFault {}

  /// HTTP 404: a `response_url` that is too old or used up.
  record Gone() implements FakeSlackFault {}

  /// It is done, but the connection breaks before there is an answer.
  record LostAnswer() implements FakeSlackFault {}

  /// The connection breaks before anything is done.
  record LostRequest() implements FakeSlackFault {}

  /// The right answer, but not before the latch opens.
  record Slow(CountDownLatch until) implements FakeSlackFault {}
}

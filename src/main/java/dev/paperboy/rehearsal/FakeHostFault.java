package dev.paperboy.rehearsal;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// What goes wrong with an answer.
public sealed interface FakeHostFault {
  /// This status, with a page for people: `429` with or without `Retry-After`, `500`.
  record Status(int status, Map<String, String> headers) implements FakeHostFault {
    public Status {
      headers = Map.copyOf(headers);
    }

    public Status(int status) {
      this(status, Map.of());
    }
  }

  /// The right answer, a byte now and then.
  record Drip() implements FakeHostFault {}

  /// The right answer's length and so many of its bytes, then the end of the connection.
  record CutOff(int bytes) implements FakeHostFault {}

  /// Status 302 to another address.
  record Redirect(String to) implements FakeHostFault {}

  /// No answer before the latch opens, then the right one.
  record Silence(CountDownLatch until) implements FakeHostFault {}

  /// Status 200 with something else.
  record Instead(String contentType, String body) implements FakeHostFault {}
}

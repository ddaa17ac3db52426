package dev.paperboy.rehearsal;

import java.util.concurrent.CountDownLatch;

/// What goes wrong with one REST request.
public sealed interface FakeDiscordFault {
  /// Too many requests (429).
  ///
  /// @param retryAfter whole seconds
  record RateLimited(int retryAfter) implements FakeDiscordFault {}

  /// Too many requests over all routes (429 with `global`).
  ///
  /// @param retryAfter whole seconds
  record GloballyLimited(int retryAfter) implements FakeDiscordFault {}

  /// An error answer such as 403 with Discord's code 50013, missing permissions.
  record Refused(int status, int code, String message) implements FakeDiscordFault {}

  /// It is done, but the connection breaks before there is an answer.
  record LostAnswer() implements FakeDiscordFault {}

  /// The connection breaks before anything is done.
  record LostRequest() implements FakeDiscordFault {}

  /// The right answer, but only once the latch is open.
  record Held(CountDownLatch latch) implements FakeDiscordFault {}
}

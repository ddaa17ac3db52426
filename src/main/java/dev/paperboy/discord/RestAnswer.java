package dev.paperboy.discord;

import java.time.Duration;

/// What came of a request to Discord.
sealed interface RestAnswer<T> {
  record Given<T>(T value) implements RestAnswer<T> {}

  /// Discord will not do it, however often it is asked.
  ///
  /// @param code Discord's own, such as 10003:
  ///   <https://docs.discord.com/developers/topics/opcodes-and-status-codes>
  record Refused<T>(int code, String meaning) implements RestAnswer<T> {}

  /// Nothing was sent.
  record NotSent<T>(Duration pause, String why) implements RestAnswer<T> {}

  /// There was no answer, and nobody knows whether Discord did it.
  record Unclear<T>(String why) implements RestAnswer<T> {}
}

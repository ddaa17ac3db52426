package dev.paperboy.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a wish for mail is that has to be confirmed.
public sealed interface Confirmation {
  /// It waits to be confirmed.
  record Open(Plan plan) implements Confirmation {}

  /// It is confirmed now.
  ///
  /// @param next when the next digest comes; null if none does
  /// @param key what opens the pages of the inbox
  record Confirmed(Plan plan, @Nullable Instant next, String key) implements Confirmation {}

  /// It is as it should be, but there is no room for another subscription.
  ///
  /// @param why in a sentence
  record Full(String why) implements Confirmation {}

  /// It was confirmed before.
  record Used() implements Confirmation {}

  /// There is no such wish, or it waited for too long.
  record Gone() implements Confirmation {}
}

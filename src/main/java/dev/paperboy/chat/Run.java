package dev.paperboy.chat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A piece of text in one weight, or a moment that each reader sees in their own time zone. The
/// text is plain: platforms escape it.
///
/// @param at the moment that the text says in UTC, for platforms that can say it better; null for
///   any other text
public record Run(String text, boolean bold, @Nullable Instant at) {
  public Run(String text, boolean bold) {
    this(text, bold, null);
  }

  public static Run moment(Instant at) {
    return new Run(MomentText.of(at, ZoneOffset.UTC), false, at);
  }

  /// Its first UTF-16 units. A moment that is cut is no moment any more.
  public Run first(int length) {
    return length >= text.length() ? this : new Run(text.substring(0, length), bold);
  }

  /// The same in words, as somebody in that zone says it.
  public Run in(ZoneId zone) {
    return at == null ? this : new Run(MomentText.of(at, zone), bold);
  }
}

package dev.paperboy.chat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment in words, for readers whose platform cannot tell it in their own time: `Tue 13 Jan
/// 2026, 09:00 CET`.
public final class MomentText {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm zzz", Locale.ENGLISH);

  private MomentText() {}

  public static String of(Instant moment, ZoneId zone) {
    return WORDS.format(moment.atZone(zone)).replaceFirst(" Z$", " UTC");
  }
}

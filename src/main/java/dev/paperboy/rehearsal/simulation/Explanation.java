package dev.paperboy.rehearsal.simulation;

import java.time.LocalDate;

/// What a channel's status says of a day on which nothing was posted there.
enum Explanation {
  /// There was nothing new, and why.
  SILENCE,
  /// Nobody can tell whether it was posted.
  DOUBT,
  /// It was posted, or failed to be.
  CONTRADICTION,
  /// Nothing of that day.
  NONE;

  /// @param status such as `2024-03-01: nothing posted, no new papers have arrived since then`
  static Explanation of(LocalDate day, String status) {
    String begin = day + ": ";
    if (!status.startsWith(begin)) {
      return NONE;
    }
    String said = status.substring(begin.length());
    String reason = said.replaceFirst("^nothing posted,", "");
    if (!reason.equals(said)) {
      return reason.isBlank() ? NONE : SILENCE;
    }
    return said.startsWith("perhaps posted") ? DOUBT : CONTRADICTION;
  }
}

package dev.paperboy.rehearsal.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A file of daily lists that we made up: so many papers on each working day but one, and the first
/// of each list again on the next.
final class MadeLists {
  static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private MadeLists() {}

  static Path write(Path file, int days, int papersADay) throws IOException {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(days)); day = day.plusDays(1)) {
      if (!hasList(day)) {
        continue;
      }
      if (number > 0) {
        lines.add(line(number, day));
      }
      for (int i = 0; i < papersADay; i++) {
        number++;
        lines.add(line(number, day));
      }
    }
    return Files.write(file, lines);
  }

  /// The Wednesday is a holiday.
  private static boolean hasList(LocalDate day) {
    return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
        && !day.equals(FIRST.plusDays(2));
  }

  private static String line(int number, LocalDate day) {
    return """
    {"id":"2603.%05d","title":"On owls no. %d","abstract":"We study owls.","authors":["A. One"],\
    "published":"2026-02-27","daily_date":"%s","upvotes":%d,"num_comments":2}\
    """
        .formatted(number, number, day, number % 40);
  }
}

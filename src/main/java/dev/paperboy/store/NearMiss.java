package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The paper that came closest to being wanted.
///
/// @param topic of the subscription that it missed
/// @param score what it had
/// @param least what it would have needed
public record NearMiss(PaperId paper, String topic, int score, int least) {
  private static final Pattern TAB = Pattern.compile("\t");

  String line() {
    return paper.value() + "\t" + topic + "\t" + score + "\t" + least;
  }

  static @Nullable NearMiss read(@Nullable String line) {
    if (line == null) {
      return null;
    }
    List<String> parts = List.of(TAB.split(line, -1));
    return new NearMiss(
        new PaperId(parts.get(0)),
        parts.get(1),
        Integer.parseInt(parts.get(2)),
        Integer.parseInt(parts.get(3)));
  }
}

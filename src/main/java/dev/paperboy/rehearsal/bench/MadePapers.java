package dev.paperboy.rehearsal.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Files of papers that nobody wrote: their words are as long and as unevenly common as those of
/// real abstracts.
public final class MadePapers {
  private static final int WORDS = 20_000;
  private static final int TITLE = 10;
  private static final int ABSTRACT = 180;

  private final RandomGenerator random;

  public MadePapers(RandomGenerator random) {
    this.random = random;
  }

  /// Writes a file of so many papers in JSON lines.
  public Path write(Path file, long count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long i = 0; i < count; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "{\"id\":\"%04d.%05d\",\"title\":\"%s\",\"abstract\":\"%s.\","
                    + "\"authors\":[\"Ada %s\",\"Bo %s\"],\"published\":\"2024-01-%02d\","
                    + "\"categories\":[\"cs.LG\",\"stat.ML\"]}%n",
                1501 + 100 * (i / 1_200_000) + i / 100_000 % 12,
                i % 100_000,
                text(TITLE),
                text(ABSTRACT),
                word(),
                word(),
                1 + i % 28));
      }
      return file;
    }
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  /// The few first words are most of a text.
  private String word() {
    int rank = (int) Math.pow(WORDS, random.nextDouble());
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 20; rest > 0; rest /= 20) {
      word.append("bcdfghklmnprstvwzjqx".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }
}

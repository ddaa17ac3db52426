package dev.paperboy.settings;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// The names that may stand in a settings file.
final class Keys {
  static final Set<String> SETTINGS =
      Setting.ALL.stream().map(Setting::key).collect(toUnmodifiableSet());
  static final Set<String> GROUPS =
      SETTINGS.stream()
          .filter(key -> key.contains("."))
          .map(key -> key.substring(0, key.indexOf('.')))
          .collect(toUnmodifiableSet());

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
  private static final double ALIKE = 0.8;

  private Keys() {}

  /// The name that somebody who wrote this one may have meant, of equally near ones the shorter.
  static Optional<String> nearest(String written) {
    return Stream.concat(SETTINGS.stream(), GROUPS.stream())
        .filter(name -> likeness(name, written) >= ALIKE)
        .max(
            comparingDouble((String name) -> likeness(name, written))
                .thenComparing(comparingInt(String::length).reversed()));
  }

  /// From 0 to 1, the same for `bot-token`, `bot_token` and `botToken`, with or without the group.
  private static double likeness(String name, String written) {
    String withinGroup = name.substring(name.indexOf('.') + 1);
    return Math.max(
        SIMILARITY.apply(letters(name), letters(written)),
        SIMILARITY.apply(letters(withinGroup), letters(written)));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}

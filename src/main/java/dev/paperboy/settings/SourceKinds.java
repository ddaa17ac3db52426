package dev.paperboy.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The kinds of setting about sources on the network.
final class SourceKinds {
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
  private static final Pattern CATEGORY =
      Pattern.compile("[a-z]{2,12}(-[a-z]{2,12})?(\\.[A-Za-z-]{2,20})?");

  /// What may stand in a header without meaning anything there.
  private static final Pattern REACHABLE =
      Pattern.compile("[\\w.+-]+@[\\w.-]+|https?://[\\w./~%+-]+");

  static final Kind<Set<Settings.Source>> SOURCES =
      new ParsedKind<>("none, or some of huggingface, arxiv", SourceKinds::sources);
  static final Kind<LocalDate> DATE =
      new ParsedKind<>("a date, such as 2026-11-01", given -> date(given.text()));
  static final Kind<Settings.Days> DAYS =
      new ParsedKind<>(
          "the first and the last day, such as 2026-01-01..2026-03-31", SourceKinds::days);
  static final Kind<List<String>> CATEGORIES =
      new ParsedKind<>("categories of arXiv, such as cs.CL cs.LG", SourceKinds::categories);
  static final Kind<String> CONTACT =
      new ParsedKind<>(
          "a mail or web address",
          given -> REACHABLE.matcher(given.text()).matches() ? given.text() : null);

  private SourceKinds() {}

  private static @Nullable Set<Settings.Source> sources(Given given) {
    if (given.text().equalsIgnoreCase("none")) {
      return Set.of();
    }
    Set<Settings.Source> sources = EnumSet.noneOf(Settings.Source.class);
    for (String name : words(given)) {
      List<Settings.Source> named =
          Arrays.stream(Settings.Source.values())
              .filter(source -> source.name().equalsIgnoreCase(name))
              .toList();
      if (named.isEmpty()) {
        return null;
      }
      sources.addAll(named);
    }
    return sources;
  }

  private static @Nullable List<String> categories(Given given) {
    List<String> categories = words(given).stream().distinct().toList();
    boolean known = categories.stream().allMatch(name -> CATEGORY.matcher(name).matches());
    return known ? categories : null;
  }

  private static Settings.@Nullable Days days(Given given) {
    List<String> ends = List.of(given.text().split("\\.\\.", -1));
    LocalDate from = date(ends.getFirst().strip());
    LocalDate to = date(ends.getLast().strip());
    return ends.size() > 2 || from == null || to == null || to.isBefore(from)
        ? null
        : new Settings.Days(from, to);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static List<String> words(Given given) {
    return List.of(SEPARATOR.split(given.text(), -1));
  }
}

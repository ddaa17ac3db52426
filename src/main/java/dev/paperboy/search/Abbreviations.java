package dev.paperboy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The abbreviations that a text explains: 'Neural Architecture Search (NAS)'.
final class Abbreviations {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\(\\s*([A-Za-z]*[A-Z][A-Za-z]*[A-Z]s?)\\s*[);,]");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int LOOKED_AT = 120;

  /// An abbreviation and what it stands for, both in lower case.
  record Explained(String abbreviation, String meaning) {}

  private Abbreviations() {}

  static List<Explained> in(String text) {
    List<Explained> explained = new ArrayList<>();
    Matcher matcher = IN_BRACKETS.matcher(text);
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        String before = text.substring(Math.max(0, at - LOOKED_AT), at);
        of(matcher.group(1), before).ifPresent(explained::add);
      }
    }
    return explained;
  }

  private static Optional<Explained> of(String written, String before) {
    String one = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
    if (one.length() < SHORTEST || one.length() > LONGEST) {
      return Optional.empty();
    }
    String abbreviation = one.toLowerCase(Locale.ROOT);
    return LongForm.before(before, abbreviation)
        .map(meaning -> new Explained(abbreviation, meaning));
  }
}

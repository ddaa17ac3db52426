package dev.paperboy.digest.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to say one thing at the end of a wish.
record Clause(Pattern pattern) {
  static Clause of(String regex) {
    return new Clause(Pattern.compile("(?:^|[\\s,]+)" + regex + "$", Pattern.CASE_INSENSITIVE));
  }

  Optional<Matcher> atEndOf(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}

package dev.paperboy.settings;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A kind by the function that gives the meaning, or null for what has none.
record ParsedKind<T>(String wanted, Function<Given, @Nullable T> parse) implements Kind<T> {
  @Override
  public Reading<T> read(Given given) {
    T value = parse.apply(given);
    return value == null
        ? new Reading.Refused<>("is " + given.shown())
        : new Reading.Understood<>(value);
  }
}

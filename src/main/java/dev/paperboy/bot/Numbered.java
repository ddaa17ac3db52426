package dev.paperboy.bot;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list that people are shown with numbers from 1.
final class Numbered {
  private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,6})\\.?");

  private Numbered() {}

  /// The one with the number that was typed, if it is a number of the list.
  static <T> Optional<T> pick(String typed, List<T> list) {
    var number = NUMBER.matcher(typed.strip());
    int place = number.matches() ? Integer.parseInt(number.group(1)) : 0;
    return place >= 1 && place <= list.size() ? Optional.of(list.get(place - 1)) : Optional.empty();
  }
}

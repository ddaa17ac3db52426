package dev.paperboy.chat;

import java.util.List;

/// One thing to fill in.
public sealed interface Field {
  /// What several choices are parted by where they are one text.
  String JOINT = ", ";

  /// What it is called in {@link Command.Filled#values}.
  String name();

  /// At most 45 characters.
  String label();

  /// What to know about it, at most 100 characters.
  String hint();

  /// What is wrong with what stands in it, and what to do, in at most two sentences; empty if
  /// nothing is.
  String wrong();

  /// A line to type.
  ///
  /// @param value what stands in it at first
  record Line(
      String name,
      String label,
      String hint,
      Kind kind,
      boolean required,
      String value,
      String wrong)
      implements Field {}

  /// What is typed into a line, for platforms that have something better than a keyboard for it.
  enum Kind {
    WORDS,
    /// A time of day, `09:30`.
    TIME,
    /// A time zone. Where there is little room it is typed behind the time.
    ZONE,
    /// A whole number from 0.
    NUMBER
  }

  /// One or more of at most ten options.
  ///
  /// @param chosen the values that are chosen at first
  /// @param several whether more than one may be chosen
  record Choice(
      String name,
      String label,
      String hint,
      List<Option> options,
      List<String> chosen,
      boolean several,
      String wrong)
      implements Field {
    public Choice {
      options = List.copyOf(options);
      chosen = List.copyOf(chosen);
    }
  }

  /// Something to choose.
  ///
  /// @param value what the choice counts as
  /// @param label what it is called
  record Option(String value, String label) {}
}

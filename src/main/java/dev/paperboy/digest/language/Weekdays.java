package dev.paperboy.digest.language;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days of the week, as people name them.
public final class Weekdays {
  public static final Set<DayOfWeek> WORKING =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final String SHORT = "(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)";
  private static final String LONG =
      "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?";
  private static final String DAY = "(?:" + LONG + "|" + SHORT + ")";
  private static final String MORE =
      "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s+)" + DAY + ")";
  private static final String WEEKLY = "(?:weekly|every\\s+week|once\\s+a\\s+week|daily)";

  private static final Clause EVERY_DAY = Clause.of("(?:daily|every\\s*day|each\\s+day)");
  private static final Clause ONCE_A_WEEK = Clause.of("(?:weekly|every\\s+week|once\\s+a\\s+week)");
  private static final Clause WORKDAYS =
      Clause.of(
          "(?:" + WEEKLY + "\\s+)?(?:(?:on|every)\\s+)?(?:weekdays?|workdays?|working\\s+days?)");
  private static final Clause WEEKENDS = Clause.of("(?:(?:on|every)\\s+)?(?:the\\s+)?weekends?");
  private static final Clause RANGE =
      Clause.of("(?:on\\s+)?(" + DAY + ")\\s*(?:-|–|to)\\s*(" + DAY + ")");
  private static final Clause INTRODUCED =
      Clause.of(
          "(?:"
              + WEEKLY
              + "\\s+(?:on\\s+|every\\s+)?|on\\s+|every\\s+|each\\s+)("
              + DAY
              + MORE
              + "{0,6})");
  private static final Clause SEVERAL = Clause.of("(" + DAY + MORE + "{1,6})");
  private static final Clause PLURAL =
      Clause.of("((?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s)");

  /// A day by itself may end a topic: 'black friday'.
  private static final Clause BARE = Clause.of("(" + LONG + ")");

  private static final Pattern NAME = Pattern.compile(DAY, Pattern.CASE_INSENSITIVE);

  private Weekdays() {}

  /// Days that a text ends with, and the text before them.
  record Taken(Set<DayOfWeek> days, String before) {}

  /// @param more whether something else was said behind them, so that a bare day is one
  static Optional<Taken> atEndOf(String text, boolean more) {
    return taken(WORKDAYS, text, WORKING)
        .or(() -> taken(WEEKENDS, text, WEEKEND))
        .or(() -> RANGE.atEndOf(text).map(found -> new Taken(range(found), before(text, found))))
        .or(() -> named(INTRODUCED, text))
        .or(() -> named(SEVERAL, text))
        .or(() -> named(PLURAL, text))
        .or(() -> named(BARE, text).filter(bare -> more || bare.before().isEmpty()))
        .or(() -> taken(EVERY_DAY, text, EnumSet.allOf(DayOfWeek.class)))
        .or(() -> taken(ONCE_A_WEEK, text, EnumSet.of(DayOfWeek.MONDAY)));
  }

  /// 'Mon–Fri', 'every day', 'Mon, Thu'.
  public static String words(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return "every day";
    }
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    boolean run = sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
    if (run && sorted.size() > 2) {
      return shortName(sorted.getFirst()) + "–" + shortName(sorted.getLast());
    }
    if (sorted.size() == 1) {
      return "every " + sorted.getFirst().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    return listed(days);
  }

  /// 'Mon, Tue, Wed', as the reader takes them.
  static String listed(Set<DayOfWeek> days) {
    return String.join(", ", days.stream().sorted().map(Weekdays::shortName).toList());
  }

  public static String shortName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static Optional<Taken> taken(Clause clause, String text, Set<DayOfWeek> days) {
    return clause.atEndOf(text).map(found -> new Taken(days, before(text, found)));
  }

  private static Optional<Taken> named(Clause clause, String text) {
    return clause.atEndOf(text).map(found -> new Taken(days(found.group(1)), before(text, found)));
  }

  private static Set<DayOfWeek> days(String names) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Matcher name = NAME.matcher(names);
    while (name.find()) {
      days.add(day(name.group()));
    }
    return days;
  }

  private static Set<DayOfWeek> range(Matcher found) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    DayOfWeek last = day(found.group(2));
    for (DayOfWeek day = day(found.group(1)); ; day = day.plus(1)) {
      days.add(day);
      if (day == last) {
        return days;
      }
    }
  }

  static DayOfWeek day(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no day is called " + name);
  }

  private static String before(String text, Matcher found) {
    return text.substring(0, found.start());
  }
}

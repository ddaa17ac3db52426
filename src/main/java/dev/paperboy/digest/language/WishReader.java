package dev.paperboy.digest.language;

import dev.paperboy.paper.CleanText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what somebody wants to be told of and when: a topic, and behind it in any order the days,
/// the time, the zone and the numbers. Each is said once, so that a topic may end in any words.
public final class WishReader {
  /// More make a wall of a post; the rest stands in its thread.
  public static final int MOST_IN_A_POST = 5;

  private static final int MOST_DIGITS = 9;
  private static final int TOP_SCORE = 100;
  private static final Clause MOST =
      Clause.of(
          "(?:max(?:imum)?|at\\s+most|up\\s+to)\\s+(-?\\d{1,30})(?:\\s+papers?)?(?:\\s+(?:a|per)\\s+(?:day|post))?");
  private static final Clause LEAST = Clause.of("min(?:imum)?(?:\\s+score)?\\s+(-?\\d{1,30})");
  private static final Clause ZONE_ID = Clause.of("(?:in\\s+)?([A-Za-z_]+/[A-Za-z_/+-]+\\d*)");
  private static final Clause OFFSET =
      Clause.of("((?:utc|gmt)[+-]\\d{1,2}(?::\\d{2})?|[+-]\\d{2}:\\d{2})");
  private static final List<Clause> NICKNAMES =
      List.of(
          Clause.of("(?:in\\s+)?([\\p{L}.']+\\s+[\\p{L}.']+\\s+[\\p{L}.']+)(?:\\s+time)?"),
          Clause.of("(?:in\\s+)?([\\p{L}.']+\\s+[\\p{L}.']+)(?:\\s+time)?"),
          Clause.of("(?:in\\s+)?([\\p{L}.'-]+)(?:\\s+time)?"));
  private static final Clause LAST_WORD = Clause.of("(?:in\\s+)?([\\p{L}/.'_-]+)(?:\\s+time)?");
  private static final Pattern OPENING =
      Pattern.compile("^(?:(?:me|us|this channel)\\s+)?(?:to|for)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(?:every|each|twice|once) \\p{L}+|\\b(?:tomorrow|tonight|(?:daily|weekly) digest)\\b"
              + "|\\b\\d{1,2} ?o['’]clock|@ ?\\d{1,2}\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WHEN_OR_TIME =
      Pattern.compile(
          WHEN.pattern() + "|\\bat \\d{1,2}(?::\\d{2})?(?=\\s)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL =
      Pattern.compile("(?:(?:by|via) )?e-?mail \\S+", Pattern.CASE_INSENSITIVE);
  private static final Set<String> ANYTHING =
      Set.of("trending", "everything", "all", "trending papers", "what is trending", "papers");

  private final List<String> remarks = new ArrayList<>();
  private final LocalDate today;
  private String rest;
  private @Nullable Set<DayOfWeek> days;
  private @Nullable LocalTime time;
  private @Nullable ZoneId zone;
  private @Nullable Integer most;
  private @Nullable Integer least;
  private WishReading.@Nullable Refused refused;

  private WishReader(String text, LocalDate today) {
    this.rest = text;
    this.today = today;
  }

  /// The wish, or why it cannot be.
  ///
  /// @param today the day that tells whether a date is past
  public static WishReading read(String text, LocalDate today) {
    String line = CleanText.line(text);
    String opened = OPENING.matcher(line).replaceFirst("");
    return new WishReader(opened, today).reading();
  }

  static String taken(String called, ZoneId zone) {
    return "I took " + called + " for " + zone.getId() + ".";
  }

  private WishReading reading() {
    boolean taken = true;
    while (taken && refused == null) {
      rest = rest.strip();
      taken = takeMost() || takeLeast() || takeTime() || takeZone() || takeDays() || takeDate();
    }
    doubtZone();
    if (refused != null) {
      return refused;
    }
    doubtTopic();
    doubtMail();
    String topic = ANYTHING.contains(rest.toLowerCase(Locale.ROOT)) ? "" : rest;
    return !topic.isEmpty() && least != null && least > TOP_SCORE
        ? new WishReading.Refused(
            "On a topic no paper has a score above " + TOP_SCORE + ".",
            "Say min 0 to min " + TOP_SCORE + ".")
        : new WishReading.Understood(new Wish(topic, days, time, zone, most, least, remarks));
  }

  /// An address that is none makes a topic.
  private void doubtMail() {
    if (MAIL.matcher(rest).matches()) {
      remarks.add("To have it by mail say an address, such as: subscribe email ada@example.org.");
    }
  }

  /// What sounds like a time and is none that is understood.
  private void doubtTopic() {
    Matcher when = (time == null ? WHEN_OR_TIME : WHEN).matcher(rest);
    if (when.find()) {
      remarks.add(
          "I took “"
              + when.group()
              + "” for a part of the topic; say when at the end, such as: weekdays at 9:30.");
    }
  }

  private boolean takeMost() {
    Optional<Matcher> found = most == null ? MOST.atEndOf(rest) : Optional.empty();
    found.ifPresent(
        said -> {
          int number = number(said.group(1));
          most = Math.clamp(number, 1, MOST_IN_A_POST);
          if (number < 1) {
            refuse(
                "A digest of at most " + number + " papers would be none.",
                "Say max 1 to max " + MOST_IN_A_POST + ".");
          } else if (number > MOST_IN_A_POST) {
            remarks.add(
                "A post holds at most " + MOST_IN_A_POST + " papers; more stand in its thread.");
          }
          rest = before(said);
        });
    return found.isPresent();
  }

  /// Nobody means more than a milliard.
  private static int number(String digits) {
    String plain = digits.replaceFirst("^-", "");
    int number = plain.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(plain);
    return plain.equals(digits) ? number : -number;
  }

  private boolean takeLeast() {
    Optional<Matcher> found = least == null ? LEAST.atEndOf(rest) : Optional.empty();
    found.ifPresent(
        said -> {
          int number = number(said.group(1));
          least = number;
          if (number < 0) {
            refuse("No paper has a score below 0.", "Say min 0 or more.");
          }
          rest = before(said);
        });
    return found.isPresent();
  }

  private boolean takeTime() {
    Optional<TimeOfDay> found = time == null ? TimeOfDay.atEndOf(rest) : Optional.empty();
    found.ifPresent(
        said -> {
          time = said.time();
          if (said.time() == null) {
            refuse(
                said.typed() + " is no time of day.",
                "Say one from 0:00 to 23:59, such as at 9:30.");
          } else if (said.guessed()) {
            remarks.add(
                "I took "
                    + said.typed()
                    + " for "
                    + said.time()
                    + " in the morning; say "
                    + said.typed()
                    + "pm for the evening.");
          }
          rest = said.before();
        });
    return found.isPresent();
  }

  private boolean takeZone() {
    if (zone != null) {
      return false;
    }
    for (Clause clause : List.of(OFFSET, ZONE_ID)) {
      Optional<Matcher> found = clause.atEndOf(rest);
      if (found.isPresent() && takeNamed(found.get())) {
        return true;
      }
    }
    for (Clause clause : NICKNAMES) {
      Optional<Matcher> found = clause.atEndOf(rest);
      Optional<ZoneId> called = found.flatMap(said -> Zones.nicknamed(said.group(1)));
      if (found.isPresent() && called.isPresent() && isBehindATime(before(found.get()))) {
        zone = called.get();
        if (!zone.getId().equalsIgnoreCase(found.get().group(1))) {
          remarks.add(taken(found.get().group(1), zone));
        }
        rest = before(found.get());
        return true;
      }
    }
    return false;
  }

  private boolean takeNamed(Matcher said) {
    String typed = said.group(1);
    Optional<ZoneId> named = Zones.named(typed);
    if (named.isPresent()) {
      zone = named.get();
      rest = before(said);
      return true;
    }
    if (Zones.looksLikeOne(typed) || !typed.contains("/")) {
      refuseZone(typed);
      return true;
    }
    return false;
  }

  /// 'at 9 berln' and 'at 9:00 PDX' would otherwise become the end of a topic.
  private void doubtZone() {
    if (zone != null || time != null || refused != null) {
      return;
    }
    Optional<Matcher> word = LAST_WORD.atEndOf(rest);
    Optional<TimeOfDay> behind = word.flatMap(said -> TimeOfDay.atEndOf(before(said)));
    if (behind.isPresent()) {
      String typed = word.orElseThrow().group(1);
      if (behind.get().isUnmistakable() || Zones.nearest(typed).isPresent()) {
        refuseZone(typed);
      }
    }
  }

  private void refuseZone(String typed) {
    refused = Zones.unknown(typed);
  }

  private boolean isBehindATime(String before) {
    return TimeOfDay.atEndOf(before).isPresent() || Weekdays.atEndOf(before, true).isPresent();
  }

  private boolean takeDays() {
    boolean more = time != null || zone != null;
    Optional<Weekdays.Taken> found = days == null ? Weekdays.atEndOf(rest, more) : Optional.empty();
    found.ifPresent(
        said -> {
          days = said.days();
          rest = said.before();
        });
    return found.isPresent();
  }

  private boolean takeDate() {
    Optional<SaidDate> found = SaidDate.atEndOf(rest);
    found.ifPresent(
        said -> {
          LocalDate date = said.date();
          refuse(
              date == null
                  ? said.typed() + " is no date."
                  : date.isBefore(today)
                      ? said.typed() + " is past."
                      : "A digest cannot wait for " + said.typed() + ".",
              "Digests begin with the next one; leave the date out.");
        });
    return found.isPresent();
  }

  private void refuse(String why, String instead) {
    if (refused == null) {
      refused = new WishReading.Refused(why, instead);
    }
  }

  private String before(Matcher said) {
    return rest.substring(0, said.start());
  }
}

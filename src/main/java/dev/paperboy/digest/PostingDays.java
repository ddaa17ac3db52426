package dev.paperboy.digest;

import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Subscription;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The local days on which a channel gets its digest, and the moment of each. A day has one moment,
/// also when its clocks are put forward or back over the hour.
///
/// @param days of the week; at least one
public record PostingDays(LocalTime time, ZoneId zone, Set<DayOfWeek> days) {
  /// A missed day is made up for on a day off only if the next posting day is further away.
  private static final int SOON = 2;

  private static final int DAYS_AHEAD = 400;
  private static final int WEEK = 7;

  public PostingDays {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no day to post on");
    }
    days = Set.copyOf(days);
  }

  /// The days of a channel with these subscriptions, of which there is at least one.
  public static PostingDays of(DigestChannel channel, Collection<Subscription> subscriptions) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    subscriptions.forEach(subscription -> days.addAll(subscription.days()));
    return new PostingDays(channel.time(), channel.zone(), days);
  }

  /// Every day, at the channel's time.
  static PostingDays every(DigestChannel channel) {
    return new PostingDays(channel.time(), channel.zone(), EnumSet.allOf(DayOfWeek.class));
  }

  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /// When the day's digest is due. An hour that is left out counts as the one after it, or, where
  /// that is another day, as the moment before; an hour that comes twice as its first.
  public Instant moment(LocalDate day) {
    ZonedDateTime at = ZonedDateTime.of(day, time, zone);
    if (at.toLocalDate().equals(day)) {
      return at.toInstant();
    }
    ZoneOffsetTransition gap = zone.getRules().previousTransition(at.toInstant().plusSeconds(1));
    return gap.getInstant().minusSeconds(1);
  }

  /// Today, if its digest is due: it is a posting day, or one was missed and the next is far.
  ///
  /// @param last the latest day by today that had its digest; null before the first
  /// @param done the days that had theirs
  public Optional<LocalDate> due(Instant now, @Nullable LocalDate last, Predicate<LocalDate> done) {
    LocalDate today = today(now);
    boolean wanted = isPostingDay(today) || makesUp(today, last);
    return wanted && !moment(today).isAfter(now) && !done.test(today)
        ? Optional.of(today)
        : Optional.empty();
  }

  /// The next moment at which a digest may be due.
  ///
  /// @param from the first day that may have one
  public Optional<Instant> next(
      Instant after, LocalDate from, @Nullable LocalDate last, Predicate<LocalDate> done) {
    LocalDate today = today(after);
    LocalDate start = from.isAfter(today) ? from : today;
    for (LocalDate day = start; day.isBefore(start.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
      boolean wanted = isPostingDay(day) || makesUp(day, last);
      if (wanted && exists(day) && moment(day).isAfter(after) && !done.test(day)) {
        return Optional.of(moment(day));
      }
    }
    return Optional.empty();
  }

  boolean isPostingDay(LocalDate day) {
    return days.contains(day.getDayOfWeek());
  }

  /// The latest posting day up to a day, which may be it.
  LocalDate latest(LocalDate by) {
    LocalDate day = by;
    while (!isPostingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /// Whether a posting day lies behind one day, up to the other.
  boolean hasTurn(LocalDate after, LocalDate by) {
    return latest(by).isAfter(after);
  }

  private boolean makesUp(LocalDate day, @Nullable LocalDate last) {
    if (last == null || isPostingDay(day) || !hasTurn(last, day)) {
      return false;
    }
    LocalDate next = day.plusDays(1);
    while (!isPostingDay(next)) {
      next = next.plusDays(1);
    }
    return next.isAfter(day.plusDays(SOON)) && latest(day).isAfter(day.minusDays(WEEK));
  }

  /// A country that crosses the date line leaves out a day.
  private boolean exists(LocalDate day) {
    return day.atStartOfDay(zone).toLocalDate().equals(day);
  }
}

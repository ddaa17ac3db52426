package dev.paperboy.digest;

import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Subscription;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whose turn it is on a day: a weekly subscription joins the channel's digest on its day, or on
/// the first one after it if that was missed.
final class Turns {
  private Turns() {}

  /// The subscriptions whose turn it is, each with the day from which on papers are new for it.
  ///
  /// @param last the latest day that had its digest; null before the first
  static Map<Subscription, LocalDate> on(
      LocalDate day,
      DigestChannel channel,
      List<Subscription> subscriptions,
      @Nullable LocalDate last) {
    Map<Subscription, LocalDate> turns = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      PostingDays days = PostingDays.of(channel, List.of(subscription));
      LocalDate before = last(last, channel, List.of(subscription));
      if (days.isPostingDay(day) || (before != null && days.hasTurn(before, day))) {
        turns.put(subscription, since(days, day, before));
      }
    }
    return turns;
  }

  /// What would have its turn next, whenever that is.
  static Map<Subscription, LocalDate> all(
      LocalDate day,
      DigestChannel channel,
      List<Subscription> subscriptions,
      @Nullable LocalDate last) {
    Map<Subscription, LocalDate> turns = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      PostingDays days = PostingDays.of(channel, List.of(subscription));
      turns.put(subscription, since(days, day, last(last, channel, List.of(subscription))));
    }
    return turns;
  }

  /// The latest day with a digest as these subscriptions see it: nothing was missed before the
  /// first of them was made.
  ///
  /// @param last the channel's; null before the first
  static @Nullable LocalDate last(
      @Nullable LocalDate last, DigestChannel channel, List<Subscription> subscriptions) {
    if (last == null) {
      return null;
    }
    return subscriptions.stream()
        .map(Subscription::subscribedAt)
        .map(at -> at == null ? LocalDate.MIN : beforeFirst(at, channel))
        .min(LocalDate::compareTo)
        .filter(last::isBefore)
        .orElse(last);
  }

  /// The day before the first whose hour was still to come then.
  private static LocalDate beforeFirst(Instant made, DigestChannel channel) {
    PostingDays days = PostingDays.every(channel);
    LocalDate day = days.today(made);
    return made.isBefore(days.moment(day)) ? day.minusDays(1) : day;
  }

  private static LocalDate since(PostingDays days, LocalDate day, @Nullable LocalDate last) {
    LocalDate before = day.minusDays(1);
    return days.latest(last == null || last.isAfter(before) ? before : last);
  }
}

package dev.paperboy.rehearsal.votes;

import dev.paperboy.paper.Signals;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Counted;
import dev.paperboy.store.LocalCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// How a paper stands on a morning: what there is to order it by.
///
/// @param age hours since its list began: what came onto it when, Paperboy does not know either
record Standing(History history, Instant now, int votes, double age) {
  static Standing of(History history, Instant now) {
    LocalDate day = history.listed().day();
    double begin = VoteGenerator.hours(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    double hour = VoteGenerator.hours(now);
    return new Standing(history, now, history.by(hour), Math.max(0, hour - begin));
  }

  int inTheEnd() {
    return history.inTheEnd();
  }

  /// The paper as the store would have it, counted every hour.
  Counted counted(Window window) {
    Listed listed = history.listed();
    int before = history.by(VoteGenerator.hours(now.minus(window.length())));
    return new Counted(
        listed.paper(),
        listed.day(),
        listed.day(),
        new Signals(null, votes, null, comments()),
        before,
        null,
        LocalCounts.NONE);
  }

  /// Comments come as votes do.
  private int comments() {
    Listed listed = history.listed();
    return votes >= listed.upvotes()
        ? listed.comments()
        : listed.comments() * votes / listed.upvotes();
  }
}

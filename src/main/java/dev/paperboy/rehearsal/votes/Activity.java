package dev.paperboy.rehearsal.votes;

/// When people vote: more in the afternoon (UTC) than at night, and on weekends about half as much.
/// An active hour is what an hour of the week is on the average.
final class Activity {
  private static final int WEEK = 7 * 24;
  private static final int DAY = 24;

  /// The epoch was a Thursday.
  private static final int EPOCH_AFTER_MONDAY = 3 * DAY;

  private static final int BUSIEST = 15;
  private static final double SWING = 0.5;
  private static final double WEEKEND = 0.45;

  private final double[] until = new double[WEEK + 1];

  Activity() {
    for (int hour = 0; hour < WEEK; hour++) {
      double daily = 1 + SWING * Math.cos(2 * Math.PI * (hour % DAY - BUSIEST) / DAY);
      until[hour + 1] = until[hour] + daily * (hour / DAY >= 5 ? WEEKEND : 1);
    }
    double scale = WEEK / until[WEEK];
    for (int hour = 0; hour <= WEEK; hour++) {
      until[hour] *= scale;
    }
  }

  /// Active hours since a Monday long ago.
  ///
  /// @param clock hours since the epoch
  double active(double clock) {
    double hours = clock + EPOCH_AFTER_MONDAY;
    double weeks = Math.floor(hours / WEEK);
    double within = hours - weeks * WEEK;
    int hour = Math.min(WEEK - 1, (int) within);
    return weeks * WEEK + until[hour] + (within - hour) * (until[hour + 1] - until[hour]);
  }

  /// The reverse of [#active].
  double clock(double active) {
    double weeks = Math.floor(active / WEEK);
    double within = active - weeks * WEEK;
    int low = 0;
    int high = WEEK;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (until[middle] <= within) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double part = (within - until[low]) / (until[low + 1] - until[low]);
    return weeks * WEEK + low + part - EPOCH_AFTER_MONDAY;
  }
}

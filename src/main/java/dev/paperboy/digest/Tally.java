package dev.paperboy.digest;

import dev.paperboy.store.NearMiss;
import dev.paperboy.store.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of the papers that were left out.
final class Tally {
  private int shown;
  private int muted;
  private int below;
  private @Nullable NearMiss nearest;

  void shown() {
    shown++;
  }

  void muted() {
    muted++;
  }

  void missed(Scored scored, Subscription subscription) {
    below++;
    NearMiss miss =
        new NearMiss(
            scored.paper().id(), subscription.topic(), scored.score(), subscription.least());
    if (nearest == null || distance(miss) < distance(nearest)) {
      nearest = miss;
    }
  }

  private static double distance(NearMiss miss) {
    return (miss.least() - miss.score()) / (double) Math.max(1, miss.least());
  }

  @Nullable NearMiss nearest() {
    return nearest;
  }

  boolean isEmpty() {
    return shown + muted + below == 0;
  }

  String why() {
    int all = shown + muted + below;
    List<String> parts = new ArrayList<>();
    part(parts, below, "below the threshold");
    part(parts, shown, "shown here before");
    part(parts, muted, "muted");
    return "of " + all + " new papers, " + String.join(", ", parts);
  }

  private static void part(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}

package dev.paperboy.rehearsal.replay;

import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.store.SourceStanding;
import dev.paperboy.store.Sources;
import dev.paperboy.store.Upserts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Time that passes in steps as fast as the work is done. How far it has come is kept in the
/// database after each step, so that a killed replay goes on with the step that it was in.
public final class Clockwork {
  /// The name under which the clockwork's position stands among those of the sources.
  static final String NAME = "replay";

  private final DrivenClock clock;
  private final Sources positions;
  private final Duration step;

  /// A clockwork that moves the clock by steps.
  public Clockwork(DrivenClock clock, Sources positions, Duration step) {
    this.clock = clock;
    this.positions = positions;
    this.step = step;
  }

  /// Does the work at each step from the first moment, or where it was left, to before the last.
  public void run(Instant from, Instant until, Consumer<Instant> work) {
    SourceStanding standing = positions.standing(NAME);
    Instant next = standing.cursor().isEmpty() ? from : Instant.parse(standing.cursor());
    while (next.isBefore(until)) {
      Instant now = next;
      clock.set(now);
      work.accept(now);
      next = now.plus(step);
      positions.brought(NAME, List.of(), Upserts.NONE, next.toString(), now, next, "replayed");
    }
    clock.set(until);
  }
}

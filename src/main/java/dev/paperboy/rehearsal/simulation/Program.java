package dev.paperboy.rehearsal.simulation;

import java.io.Closeable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The program over all its runs: started, ended, killed, and started again.
final class Program implements Closeable {
  private final Function<Instant, Life> starting;
  private final Presence presence;
  private @Nullable Life life;
  private int kills;

  Program(Function<Instant, Life> starting, Presence presence) {
    this.starting = starting;
    this.presence = presence;
  }

  Optional<Life> life() {
    return Optional.ofNullable(life);
  }

  int kills() {
    return kills;
  }

  void start(Instant now) {
    if (life == null) {
      life = starting.apply(now);
      presence.up(now);
    }
  }

  void stop(Instant now) {
    if (life != null) {
      life.close();
      life = null;
      presence.down(now);
    }
  }

  /// It is dead; what is left of it is cleared away.
  void died(Instant now) {
    kills++;
    stop(now);
  }

  @Override
  public void close() {
    if (life != null) {
      life.close();
      life = null;
    }
  }
}

package dev.paperboy.rehearsal.simulation;

import java.time.Duration;
import java.time.LocalDate;

/// How large a simulation is, and how much trouble it has.
///
/// @param kills how often the program is killed in the middle of what it does
/// @param outages how often it is away for hours or days
/// @param removals how often it is removed from channels, and invited again later
/// @param disconnects how often the platforms drop their connections
/// @param waits how often Discord asks to wait a second of true time
/// @param processes of so many runs of the program one is a process of its own; 1 for all
/// @param limit of true time, at which it ends wherever it is
public record Scenario(
    long seed,
    int channels,
    int days,
    int kills,
    int outages,
    int removals,
    int disconnects,
    int waits,
    int processes,
    Duration limit) {
  /// A Monday before a leap day, before clocks go forward in the north and back in the south.
  public static final LocalDate FIRST = LocalDate.of(2024, 2, 12);

  public Scenario {
    if (channels < 1 || days < 1 || processes < 1) {
      throw new IllegalArgumentException("nothing to simulate");
    }
  }

  /// As much trouble as so many days have.
  public static Scenario of(long seed, int channels, int days, Duration limit) {
    return new Scenario(
        seed,
        channels,
        days,
        days / 2 + 1,
        days / 20 + 1,
        days / 2 + 1,
        days / 30 + 1,
        2 * days,
        1,
        limit);
  }
}

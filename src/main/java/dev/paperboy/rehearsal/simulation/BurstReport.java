package dev.paperboy.rehearsal.simulation;

import java.util.Locale;

/// How long a burst took.
///
/// @param posts how many stand there, threads counted
/// @param expected how many there should be
/// @param complete whether all came in time
/// @param floor the seconds that the platforms' limits take at least
/// @param seconds from when the digests were due to the last post
/// @param limited requests that were answered by 'too many'
/// @param before how long people waited for answers just before
/// @param meanwhile and while it lasted
public record BurstReport(
    int channels,
    int posts,
    int expected,
    boolean complete,
    double floor,
    double seconds,
    int limited,
    Waits before,
    Waits meanwhile) {
  private static final double ALLOWED = 1.1;

  public double ratio() {
    return seconds / floor;
  }

  /// Whether everything came once, and as soon as it could, nearly.
  public boolean clean() {
    return complete && posts == expected && ratio() <= ALLOWED;
  }

  /// The figures on one line of JSON.
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"burst\":%d,\"posts\":%d,\"expected\":%d,\"seconds\":%.2f,\"floor\":%.2f,"
            + "\"ratio\":%.3f,\"rate_limited\":%d,\"before\":%s,\"meanwhile\":%s}",
        channels,
        posts,
        expected,
        seconds,
        floor,
        ratio(),
        limited,
        before.json(),
        meanwhile.json());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d channels at once: %,d of %,d posts in %.1f s; the limits allow %.1f s (× %.2f);"
            + " %,d times 'too many'%nasked just before: %s%nasked meanwhile: %s",
        channels,
        posts,
        expected,
        seconds,
        floor,
        ratio(),
        limited,
        before,
        meanwhile);
  }
}

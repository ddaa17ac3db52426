package dev.paperboy.rehearsal;

/// A limit on requests as the platforms keep it, by the system's clock, since the SDKs wait by it.
final class FakeRate {
  private static final double NANOS = 1e9;

  private double perSecond = Double.POSITIVE_INFINITY;
  private double burst = Double.POSITIVE_INFINITY;
  private double left = Double.POSITIVE_INFINITY;
  private long at = System.nanoTime();

  /// From now on so many a second, and so many at once.
  synchronized void limit(double newPerSecond, int newBurst) {
    perSecond = newPerSecond;
    burst = newBurst;
    left = newBurst;
    at = System.nanoTime();
  }

  /// Whether one more is allowed.
  synchronized boolean take() {
    if (Double.isInfinite(perSecond)) {
      return true;
    }
    long now = System.nanoTime();
    left = Math.min(burst, left + (now - at) / NANOS * perSecond);
    at = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}

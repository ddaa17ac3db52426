package dev.paperboy.ingest.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How time is let pass.
@FunctionalInterface
public interface Pause {
  /// Lets the thread sleep; an interrupt ends it with an exception.
  Pause SLEEP =
      time -> {
        try {
          TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new HostException("stopped while waiting", null, e);
        }
      };

  void pause(Duration time);
}

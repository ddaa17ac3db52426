package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import java.io.Closeable;
import java.time.Instant;

/// A run of the program, from its start to its end or its death. Every method may find it dead.
interface Life extends Closeable {
  /// It died, as it was to.
  final class Over extends RuntimeException {
    private static final long serialVersionUID = 1;

    Over(String how, Throwable cause) {
      super(how, cause);
    }
  }

  /// Has it order the digests of all channels.
  void subscribe(Instant now);

  /// Has it do what is due; when something is due next.
  Instant tick(Instant now);

  /// What its status says somewhere of the last digest; empty if nothing.
  String status(Place place);

  /// Waits until it has heard so many news of places since it began.
  void awaitNews(int count);

  /// Has it die in one of the ticks to come.
  void arm(Kill kill);

  /// What it measures of itself.
  Figures figures(int composed);

  /// Ends it in good order.
  @Override
  void close();
}

package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Platform;

/// Counts the news of places that were taken in, for whoever waits for them.
final class HeardNews {
  private static final long PATIENCE_MILLIS = 30_000;

  private int count;

  /// The same hearer, counted.
  PlaceNews by(PlaceNews hearer) {
    return new PlaceNews() {
      @Override
      public void lost(Place place, String why) {
        hearer.lost(place, why);
        heard();
      }

      @Override
      public void regained(Place place) {
        hearer.regained(place);
        heard();
      }

      @Override
      public void workspaceLost(Platform platform, String workspace, String why) {
        hearer.workspaceLost(platform, workspace, why);
        heard();
      }

      @Override
      public void workspaceRegained(Platform platform, String workspace) {
        hearer.workspaceRegained(platform, workspace);
        heard();
      }
    };
  }

  private synchronized void heard() {
    count++;
    notifyAll();
  }

  synchronized int count() {
    return count;
  }

  /// Waits until there were so many in all.
  synchronized void await(int wanted) {
    long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    try {
      while (count < wanted) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new IllegalStateException(
              "of " + wanted + " news of places only " + count + " came");
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for news of places", e);
    }
  }
}

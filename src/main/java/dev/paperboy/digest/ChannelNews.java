package dev.paperboy.digest;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Platform;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears what becomes of places and has the digests follow, on a thread of its own.
public final class ChannelNews implements PlaceNews {
  private static final Logger log = LoggerFactory.getLogger(ChannelNews.class);

  private final Digests digests;
  private final Clock clock;
  private final Executor worker;

  public ChannelNews(Digests digests, Clock clock, Executor worker) {
    this.digests = digests;
    this.clock = clock;
    this.worker = worker;
  }

  @Override
  public void lost(Place place, String why) {
    later("the loss of " + place, () -> digests.lost(place, why, clock.instant()));
  }

  @Override
  public void regained(Place place) {
    later("the return of " + place, () -> digests.regained(place, clock.instant()));
  }

  @Override
  public void workspaceLost(Platform platform, String workspace, String why) {
    later(
        "the loss of workspace " + workspace,
        () -> digests.workspace(platform, workspace, why, clock.instant()));
  }

  @Override
  public void workspaceRegained(Platform platform, String workspace) {
    later(
        "the return of workspace " + workspace,
        () -> digests.workspace(platform, workspace, null, clock.instant()));
  }

  private void later(String what, Runnable work) {
    worker.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            log.error("{} cannot be noted", what, e);
          }
        });
  }
}

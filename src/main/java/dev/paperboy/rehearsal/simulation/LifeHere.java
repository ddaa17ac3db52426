package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// A run of the program in this process, which dies of a thrown power cut: it does one thing after
/// the other, so that nothing of it goes on behind that.
final class LifeHere implements Life {
  private final List<Member> members;
  private final Cut cut = new Cut();
  private final Newsroom newsroom;
  private final Sabotage sabotage;

  LifeHere(Path folder, Addresses world, List<Member> members, Instant now) {
    this.members = members;
    newsroom = new Newsroom(folder, world, now, work -> work.forEach(Runnable::run), cut::in);
    try {
      sabotage = Sabotage.of(folder.resolve("paperboy.db"));
    } catch (SQLException e) {
      throw new IllegalStateException("the database in " + folder + " takes no triggers", e);
    }
  }

  @Override
  public void subscribe(Instant now) {
    newsroom.subscribe(members, now);
  }

  @Override
  public Instant tick(Instant now) {
    try {
      return newsroom.tick(now);
    } catch (PowerCut e) {
      throw new Over("a power cut", e);
    } catch (RuntimeException e) {
      if (isKilled(e)) {
        throw new Over("a failing write", e);
      }
      throw e;
    }
  }

  private static boolean isKilled(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("killed")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String status(Place place) {
    return newsroom.status(place);
  }

  @Override
  public void awaitNews(int count) {
    newsroom.awaitNews(count);
  }

  @Override
  public void arm(Kill kill) {
    switch (kill) {
      case Kill.AtSend(int send, boolean before) -> cut.arm(send, before);
      case Kill.AtWrite(int write) -> killAt(write);
    }
  }

  private void killAt(int write) {
    try {
      sabotage.killAt(write);
    } catch (SQLException e) {
      throw new IllegalStateException("no write can be made to fail", e);
    }
  }

  @Override
  public Figures figures(int composed) {
    return newsroom.figures(members.subList(0, Math.min(composed, members.size())));
  }

  @Override
  public void close() {
    newsroom.close();
    killAt(0);
  }
}

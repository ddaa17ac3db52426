package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Place;
import dev.paperboy.digest.SendPace;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.store.Database;
import java.io.Closeable;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The program's digests by a driven clock: it does what is due when it is told to, and measures
/// what that takes.
final class Newsroom implements Closeable {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  private final DrivenClock clock;
  private final Bureau bureau;
  private final Consumer<List<Runnable>> working;
  private int looked;
  private long nanos;

  /// @param working has all of some work done, in any order or beside each other
  /// @param line what every messenger goes through
  Newsroom(
      Path folder,
      Addresses world,
      Instant now,
      Consumer<List<Runnable>> working,
      UnaryOperator<Messenger> line) {
    clock = new DrivenClock(now);
    bureau = new Bureau(folder, world, clock, clock::advance, SendPace.none(), line);
    trustTheSystem(bureau.database());
    this.working = working;
    bureau.digests().start(now);
  }

  /// What a killed process has written the system keeps. Only a computer that loses power does not,
  /// and waiting for the disk at each write would be most of a simulation.
  private static void trustTheSystem(Database database) {
    try (Connection connection = database.connections().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("pragma synchronous = off");
    } catch (SQLException e) {
      throw new IllegalStateException("the database takes no pragma", e);
    }
  }

  /// Orders all digests that are wanted.
  void subscribe(List<Member> members, Instant now) {
    clock.set(now);
    bureau.subscribe(members);
  }

  /// Does what is due.
  ///
  /// @return when something is due next
  Instant tick(Instant now) {
    clock.set(now);
    Instant nextList = bureau.lists().look(now);
    long begin = System.nanoTime();
    List<Long> due = bureau.digests().due(now);
    working.accept(
        due.stream().<Runnable>map(one -> () -> bureau.digests().run(one, now)).toList());
    looked += due.size();
    nanos += System.nanoTime() - begin;
    return Stream.concat(Stream.of(nextList), bureau.digests().next().stream())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /// What the status says there of the last digest; empty if nothing.
  String status(Place place) {
    return bureau.status(place);
  }

  /// Waits until so many news of places were heard.
  void awaitNews(int count) {
    bureau.heard().await(count);
  }

  /// What it took so far, what it takes to compose the next digests of channels without sending
  /// them, and what is kept for all that.
  Figures figures(List<Member> composed) {
    long begin = System.nanoTime();
    composed.forEach(member -> bureau.desk().preview(member.place()));
    double seconds = (System.nanoTime() - begin) / NANOS;
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    return new Figures(looked, nanos / NANOS, composed.size() / seconds, heap);
  }

  @Override
  public void close() {
    bureau.close();
  }
}

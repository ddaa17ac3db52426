package dev.paperboy.rehearsal.simulation;

import dev.paperboy.rehearsal.FakeSlack;
import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Somebody in Slack who asks for papers by slash command, one question after the other, and notes
/// how long each answer takes.
final class Questioner implements Closeable {
  private static final Duration BREATH = Duration.ofMillis(100);

  private final FakeSlack slack;
  private final Clock clock;
  private final Random random = new Random(3);
  private final List<Asked> asked = new ArrayList<>();
  private final Thread thread;
  private volatile boolean over;

  private record Asked(Instant at, long nanos) {}

  Questioner(FakeSlack slack, Clock clock) {
    this.slack = slack;
    this.clock = clock;
    thread = Thread.ofPlatform().name("questioner").start(this::ask);
  }

  /// How long the answers took to what was asked between two moments.
  synchronized Waits between(Instant from, Instant to) {
    return Waits.of(
        asked.stream()
            .filter(one -> !one.at().isBefore(from) && one.at().isBefore(to))
            .map(Asked::nanos)
            .toList());
  }

  private void ask() {
    while (!over) {
      Instant at = clock.instant();
      long begin = System.nanoTime();
      slack.send("slash_commands", slack.slashCommand(question()));
      awaitAnswer();
      note(new Asked(at, System.nanoTime() - begin));
      LockSupport.parkNanos(BREATH.toNanos());
    }
  }

  /// Whoever waits for so long has waited at least that.
  private void awaitAnswer() {
    try {
      slack.awaitCall("response_url");
    } catch (NoSuchElementException e) {
      over = over || Thread.currentThread().isInterrupted();
    }
  }

  private synchronized void note(Asked one) {
    asked.add(one);
  }

  /// Hardly ever the same again.
  private String question() {
    return one(MadeLists.SUBJECTS) + " " + one(MadeLists.SUBJECTS) + " " + one(MadeLists.MEANS);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

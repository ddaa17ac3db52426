package dev.paperboy.ingest;

import dev.paperboy.paper.Report;
import dev.paperboy.store.SourceStanding;
import dev.paperboy.store.Sources;
import dev.paperboy.store.Upserts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks sources on the network and stores what they say together with where they go on, so that a
/// crash at any moment skips nothing and brings nothing twice.
public final class SourceRuns {
  private static final Logger log = LoggerFactory.getLogger(SourceRuns.class);
  private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(10);
  private static final int PROBLEMS_LOGGED = 5;

  private final Sources standings;
  private final Runnable changed;

  /// What the readings that are under way have brought so far.
  private final Map<String, Upserts> inThisReading = new ConcurrentHashMap<>();

  /// Runs over these standings.
  ///
  /// @param changed told after each answer with papers that the store has changed
  public SourceRuns(Sources standings, Runnable changed) {
    this.standings = standings;
    this.changed = changed;
  }

  /// Asks every source once, whatever becomes of the others.
  public void run(List<PaperSource> sources, Instant now) {
    sources.forEach(source -> run(source, now));
  }

  /// Asks a source until it has nothing more for now. Returns when to ask it next.
  public Expected run(PaperSource source, Instant now) {
    Step step = step(source, now);
    while (step.more()) {
      step = step(source, now);
    }
    return step.expected();
  }

  /// What came of asking once.
  ///
  /// @param more whether to ask again at once
  public record Step(boolean more, Expected expected) {}

  /// Asks a source once.
  public Step step(PaperSource source, Instant now) {
    SourceStanding standing = standings.standing(source.name());
    return switch (fetch(source, new Cursor(standing.cursor()), now)) {
      case Fetched.Brought brought -> {
        boolean moved = !brought.cursor().value().equals(standing.cursor());
        boolean more = brought.more() && moved;
        store(source, brought, more, now);
        yield new Step(more, brought.expected());
      }
      case Fetched.NotDue(Expected expected) -> {
        if (!expected.at().equals(standing.expectedAt())) {
          standings.waits(source.name(), expected.at(), expected.why());
        }
        yield new Step(false, expected);
      }
      case Fetched.Failed(String problem, Expected expected) -> {
        standings.failed(source.name(), problem, now, expected.at(), expected.why());
        yield new Step(false, expected);
      }
    };
  }

  private void store(PaperSource source, Fetched.Brought brought, boolean more, Instant now) {
    String name = source.name();
    List<Report> reports =
        brought.papers().stream().map(paper -> new Report(source.kind(), now, paper)).toList();
    Expected expected = brought.expected();
    Upserts before = inThisReading.getOrDefault(name, Upserts.NONE);
    String cursor = brought.cursor().value();
    Upserts learned =
        standings.brought(name, reports, before, cursor, now, expected.at(), expected.why());
    if (!reports.isEmpty()) {
      changed.run();
    }
    if (more) {
      inThisReading.put(name, before.plus(learned));
    } else {
      inThisReading.remove(name);
      say(name, before.plus(learned));
    }
    brought.problems().stream()
        .limit(PROBLEMS_LOGGED)
        .forEach(problem -> log.warn("{}: {}", name, problem));
  }

  private static void say(String source, Upserts brought) {
    if (brought.added() > 0) {
      String papers = brought.added() == 1 ? "new paper" : "new papers";
      log.info("{}: {} {}, {} changed", source, brought.added(), papers, brought.changed());
    }
  }

  /// A defect in a source is that source's trouble and nobody else's. Being stopped is none.
  private static Fetched fetch(PaperSource source, Cursor cursor, Instant now) {
    try {
      return source.fetch(cursor, now);
    } catch (RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      log.error("{} broke at cursor '{}'", source.name(), cursor.value(), e);
      return new Fetched.Failed(
          "it broke: " + e, new Expected(now.plus(AFTER_A_DEFECT), "after a failure"));
    }
  }
}

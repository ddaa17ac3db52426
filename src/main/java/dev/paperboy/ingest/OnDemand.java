package dev.paperboy.ingest;

import dev.paperboy.ingest.http.HostException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.store.PaperStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One paper from the first service that can be asked for it, stored.
public final class OnDemand implements PaperLookup.Fetching {
  private final List<Desk> desks;
  private final Ingest ingest;
  private final PaperStore papers;
  private final Clock clock;

  /// A service that gives one paper at a time.
  ///
  /// @param ask empty when the service has no such paper
  public record Desk(SourceKind kind, Function<PaperId, Optional<Paper>> ask) {}

  /// Asks these services, in their order.
  public OnDemand(List<Desk> desks, Ingest ingest, PaperStore papers, Clock clock) {
    this.desks = List.copyOf(desks);
    this.ingest = ingest;
    this.papers = papers;
    this.clock = clock;
  }

  /// The paper as it is stored. A service out of reach makes room for the next one; what the first
  /// that answers says is final.
  @Override
  public Optional<Paper> fetch(PaperId id) {
    HostException last = new HostException("no service gives single papers", null, null);
    for (Desk desk : desks) {
      try {
        Optional<Paper> told = desk.ask().apply(id);
        told.ifPresent(paper -> ingest.papers(desk.kind(), clock.instant(), List.of(paper)));
        return told.flatMap(paper -> papers.find(id));
      } catch (HostException e) {
        last = e;
      }
    }
    throw last;
  }
}

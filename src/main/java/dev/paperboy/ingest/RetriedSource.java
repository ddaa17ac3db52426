package dev.paperboy.ingest;

import dev.paperboy.ingest.http.Backoff;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.paper.SourceKind;
import java.time.Instant;

/// A source whose service may be out of reach: what went wrong is said, and when it is tried again,
/// later after each failure. The source itself only has to ask.
public final class RetriedSource implements PaperSource {
  private final PaperSource source;
  private final Backoff backoff;
  private int failures;

  public RetriedSource(PaperSource source, Backoff backoff) {
    this.source = source;
    this.backoff = backoff;
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public SourceKind kind() {
    return source.kind();
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    try {
      Fetched fetched = source.fetch(cursor, now);
      failures = 0;
      return fetched;
    } catch (HostException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      failures++;
      Instant next = now.plus(backoff.after(failures));
      Instant wanted = e.retryAt().orElse(next);
      return new Fetched.Failed(
          e.what(), new Expected(wanted.isAfter(next) ? wanted : next, "another try"));
    }
  }
}

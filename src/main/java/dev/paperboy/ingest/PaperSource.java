package dev.paperboy.ingest;

import dev.paperboy.paper.SourceKind;
import java.time.Instant;

/// A place on the network that papers come from. It keeps nothing between calls that matters: where
/// it goes on is in the cursor, which moves in the transaction that stores its papers.
public interface PaperSource {
  /// What people and the table of cursors call it; never changes.
  String name();

  /// As whose word its papers count.
  SourceKind kind();

  /// Asks for what comes after the cursor, as of now. What can go wrong on a network is a
  /// [Fetched.Failed] and not an exception.
  Fetched fetch(Cursor cursor, Instant now);
}

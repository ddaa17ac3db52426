package dev.paperboy.ingest;

import dev.paperboy.paper.Paper;
import java.util.List;

/// What came of asking a source.
public sealed interface Fetched {
  /// When to ask next.
  Expected expected();

  /// The source answered.
  ///
  /// @param papers what it says of papers, maybe nothing
  /// @param cursor where to go on once the papers are stored
  /// @param more whether to ask again at once: there is another page
  /// @param problems what could not be read beside them
  record Brought(
      List<Paper> papers, Cursor cursor, boolean more, List<Problem> problems, Expected expected)
      implements Fetched {
    public Brought {
      papers = List.copyOf(papers);
      problems = List.copyOf(problems);
    }
  }

  /// Nothing can be new before the expected moment, so nobody was asked.
  record NotDue(Expected expected) implements Fetched {}

  /// The source could not be asked, or its answer could not be read.
  ///
  /// @param problem what is wrong, in a line
  record Failed(String problem, Expected expected) implements Fetched {}
}

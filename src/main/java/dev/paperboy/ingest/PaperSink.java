package dev.paperboy.ingest;

import dev.paperboy.paper.Report;

/// Where the papers of a file go, and what could not be read of it, both in the file's order.
public interface PaperSink {
  void paper(Report report);

  void problem(Problem problem);
}

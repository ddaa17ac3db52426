package dev.paperboy.search;

import dev.paperboy.ingest.PaperFiles;
import dev.paperboy.ingest.PaperSink;
import dev.paperboy.ingest.Problem;
import dev.paperboy.paper.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The papers of the seed page as the program reads them, with their authors, dates and code.
final class SeedPapersWithFacts implements PaperSink {
  private final List<Paper> papers = new ArrayList<>();

  private SeedPapersWithFacts() {}

  static List<Paper> read() {
    SeedPapersWithFacts read = new SeedPapersWithFacts();
    PaperFiles.read(Path.of("seeds"), read);
    return read.papers;
  }

  @Override
  public void paper(Paper paper) {
    papers.add(paper);
  }

  @Override
  public void problem(Problem problem) {
    throw new IllegalStateException(problem.toString());
  }
}

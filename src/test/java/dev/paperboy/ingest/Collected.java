package dev.paperboy.ingest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Keeps what was read.
final class Collected implements PaperSink {
  final List<Paper> papers = new ArrayList<>();
  final List<Report> reports = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  static Collected from(Path path) {
    Collected collected = new Collected();
    PaperFiles.read(path, collected);
    return collected;
  }

  List<String> titles() {
    return papers.stream().map(Paper::title).toList();
  }

  @Override
  public void paper(Report report) {
    papers.add(report.paper());
    reports.add(report);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.toString());
  }
}

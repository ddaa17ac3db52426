package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import java.util.List;

/// Papers and judged questions about them.
///
/// @param remarks what was odd about it, in sentences
public record TestCollection(
    String name, List<Paper> papers, List<JudgedQuestion> questions, List<String> remarks) {
  public TestCollection {
    papers = List.copyOf(papers);
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }
}

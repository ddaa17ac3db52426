package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.PaperChange;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.embedding.Embedding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Papers and judged questions about them.
///
/// @param place the folder or file that it comes from
/// @param remarks what was odd about it, in sentences
public record TestCollection(
    String name,
    Path place,
    List<Paper> papers,
    List<JudgedQuestion> questions,
    List<String> remarks) {
  public TestCollection {
    papers = List.copyOf(papers);
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }

  /// The whole, and then, where there are several kinds of questions, those of each kind.
  List<Part> parts() {
    List<String> kinds = questions.stream().map(JudgedQuestion::kind).distinct().toList();
    List<Part> parts = new ArrayList<>(List.of(new Part(name, questions)));
    if (kinds.size() > 1) {
      for (String kind : kinds) {
        List<JudgedQuestion> ofKind =
            questions.stream().filter(question -> question.kind().equals(kind)).toList();
        parts.add(new Part(name + " " + kind, ofKind));
      }
    }
    return parts;
  }

  /// Puts all papers into an index, with their vectors if there are any.
  void fill(PaperIndex index, @Nullable Meaning meaning) {
    List<PaperChange> changes = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      Embedding embedding = meaning == null ? null : meaning.vectors().get(i);
      changes.add(new PaperChange(i + 1, papers.get(i), embedding));
    }
    index.apply(changes);
    index.commit();
    index.refresh();
  }

  /// Questions that are looked at together.
  record Part(String name, List<JudgedQuestion> questions) {}
}

package dev.paperboy.rehearsal.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.ingest.PaperFiles;
import dev.paperboy.ingest.PaperSink;
import dev.paperboy.ingest.Problem;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Our own judged questions: on each line a JSON object with `question`, `relevant` (grades by
/// paper id), `corpus` (over which papers it was judged) and `kind`. The papers come from a file
/// that Paperboy imports.
public final class QuestionSet {
  private QuestionSet() {}

  /// Reads the questions that were judged over these papers.
  ///
  /// @param corpus the name that they call these papers by, or null for all questions of the set
  /// @throws BadCollectionException when a line is not what it should be, or nothing is left
  public static TestCollection read(Path set, Path papers, @Nullable String corpus) {
    List<JudgedQuestion> questions = new ArrayList<>();
    Lines.each(set, line -> add(questions, line, corpus));
    if (questions.isEmpty()) {
      throw new BadCollectionException(set + " has no questions over these papers");
    }
    if (!Files.isReadable(papers)) {
      throw new BadCollectionException(papers + " cannot be read");
    }
    Gathered gathered = new Gathered();
    PaperFiles.read(papers, gathered);
    long lost =
        questions.stream()
            .flatMap(question -> question.grades().keySet().stream())
            .distinct()
            .filter(id -> !gathered.papers.containsKey(id))
            .count();
    if (lost > 0) {
      gathered.remarks.add(
          String.format(Locale.ROOT, "judged papers that are not in %s: %,d", papers, lost));
    }
    return new TestCollection(
        corpus == null ? String.valueOf(set.getFileName()) : corpus,
        set,
        List.copyOf(gathered.papers.values()),
        questions,
        gathered.remarks);
  }

  private static void add(
      List<JudgedQuestion> questions, Lines.Line line, @Nullable String corpus) {
    JsonNode object = line.object();
    if (corpus != null && !corpus.equals(object.path("corpus").asText(""))) {
      return;
    }
    String text = object.path("question").asText("");
    if (text.isEmpty() || !object.path("relevant").isObject()) {
      throw line.bad("no \"question\" or no \"relevant\" papers");
    }
    Map<PaperId, Integer> grades = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> grade : object.path("relevant").properties()) {
      PaperId id =
          PaperId.parse(grade.getKey())
              .orElseThrow(() -> line.bad("not the id of a paper: " + grade.getKey()));
      grades.put(id, grade.getValue().asInt());
    }
    questions.add(new JudgedQuestion(object.path("kind").asText(""), text, grades));
  }

  /// What a file of papers holds; of a paper that stands in it twice, what was said last.
  private static final class Gathered implements PaperSink {
    private final Map<PaperId, Paper> papers = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    @Override
    public void paper(Report report) {
      papers.put(report.paper().id(), report.paper());
    }

    @Override
    public void problem(Problem problem) {
      remarks.add(problem.toString());
    }
  }
}

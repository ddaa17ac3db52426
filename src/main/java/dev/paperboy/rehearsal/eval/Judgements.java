package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A table of judgements: question, document and grade on each line, with or without a header.
final class Judgements {
  private final Map<String, Map<PaperId, Integer>> grades = new LinkedHashMap<>();
  private final Set<String> documents = new HashSet<>();

  private Judgements() {}

  static Judgements read(Path table) {
    Judgements judgements = new Judgements();
    Lines.each(table, judgements::add);
    if (judgements.grades.isEmpty()) {
      throw new BadCollectionException(table + " has no judgements");
    }
    return judgements;
  }

  /// What a question's documents were given; empty for a question that nobody judged.
  Optional<Map<PaperId, Integer>> of(String question) {
    return Optional.ofNullable(grades.get(question));
  }

  int questions() {
    return grades.size();
  }

  Set<String> documents() {
    return documents;
  }

  private void add(Lines.Line line) {
    List<String> cells =
        List.of(line.text().strip().split(line.text().contains("\t") ? "\t" : " +"));
    if (cells.size() != 3) {
      throw line.bad("not question, document and grade with tabs between them");
    }
    OptionalInt grade = number(cells.getLast());
    if (grade.isEmpty()) {
      if (line.number() == 1) {
        return;
      }
      throw line.bad("a grade that is no whole number: " + cells.getLast());
    }
    documents.add(cells.get(1));
    grades
        .computeIfAbsent(cells.getFirst(), _ -> new LinkedHashMap<>())
        .put(PaperId.ofRecord(cells.get(1)), grade.getAsInt());
  }

  private static OptionalInt number(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}

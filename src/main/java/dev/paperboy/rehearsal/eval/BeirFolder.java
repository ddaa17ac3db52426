package dev.paperboy.rehearsal.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A collection as the BEIR benchmark lays it out: `corpus.jsonl`, `queries.jsonl` and
/// `qrels/test.tsv`, or whatever the only table there is called.
///
/// <https://github.com/beir-cellar/beir/wiki/Load-your-custom-dataset>
public final class BeirFolder {
  private final Path folder;
  private final List<String> remarks = new ArrayList<>();

  private BeirFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// Reads all of it.
  ///
  /// @throws BadCollectionException when a file is missing or a line is not what it should be
  public static TestCollection read(Path folder) {
    return new BeirFolder(folder).read();
  }

  private TestCollection read() {
    Map<String, Paper> papers = new LinkedHashMap<>();
    Lines.each(file("corpus.jsonl"), line -> put(papers, line, BeirFolder::paper));
    Map<String, String> texts = new LinkedHashMap<>();
    Lines.each(file("queries.jsonl"), line -> put(texts, line, (_, q) -> text(q, "text")));
    Path table = judgements();
    Judgements judgements = Judgements.read(table);

    List<JudgedQuestion> questions = new ArrayList<>();
    texts.forEach(
        (id, text) ->
            judgements.of(id).ifPresent(g -> questions.add(new JudgedQuestion(id, text, g))));
    if (questions.isEmpty()) {
      throw new BadCollectionException(table + " judges none of the questions of queries.jsonl");
    }
    count(texts.size() - questions.size(), "questions without judgements are skipped");
    count(judgements.questions() - questions.size(), "judged questions are not in queries.jsonl");
    count(
        judgements.documents().stream().filter(id -> !papers.containsKey(id)).count(),
        "judged documents are not in corpus.jsonl and count as not found");
    return new TestCollection(nameOf(folder), List.copyOf(papers.values()), questions, remarks);
  }

  /// Something made of a line under its `_id`.
  private interface Entry<T> {
    T of(String id, JsonNode object);
  }

  private <T> void put(Map<String, T> all, Lines.Line line, Entry<T> entry) {
    JsonNode object = line.object();
    String id = object.path("_id").asText("");
    if (id.isEmpty()) {
      throw line.bad("no \"_id\"");
    }
    if (all.put(id, entry.of(id, object)) != null) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "%s, line %d: the _id %s stands twice; the later one counts",
              nameOf(line.file()),
              line.number(),
              id));
    }
  }

  /// Read as an imported paper would be, known by nothing but its identifier.
  private static Paper paper(String id, JsonNode object) {
    String title = text(object, "title");
    String body = text(object, "text");
    PaperText text =
        CleanText.line(title).isEmpty()
            ? PaperText.untitled(ReadableText.of(body), body)
            : ReadableText.of(title, body);
    return new Paper(PaperId.ofRecord(id), text, List.of(), null, List.of(), null, Signals.NONE);
  }

  private static String text(JsonNode object, String field) {
    return object.path(field).asText("");
  }

  private Path file(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new BadCollectionException(
          file
              + " is missing; a collection has corpus.jsonl, queries.jsonl and qrels/test.tsv"
              + " (BEIR's layout)");
    }
    return file;
  }

  private Path judgements() {
    Path test = folder.resolve("qrels").resolve("test.tsv");
    if (Files.isRegularFile(test)) {
      return test;
    }
    try (Stream<Path> files = Files.list(test.resolveSibling(""))) {
      List<Path> tables = files.filter(file -> nameOf(file).endsWith(".tsv")).toList();
      if (tables.size() == 1) {
        return tables.getFirst();
      }
    } catch (IOException e) {
      throw new BadCollectionException(test + " is missing");
    }
    throw new BadCollectionException(test + " is missing, and no other table stands there alone");
  }

  private void count(long number, String what) {
    if (number > 0) {
      remarks.add(String.format(Locale.ROOT, "%,d %s", number, what));
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}

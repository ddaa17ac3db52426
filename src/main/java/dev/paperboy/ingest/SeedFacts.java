package dev.paperboy.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TitleKey;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is known about the papers of a seed page beyond the page: one JSON object a line, found by
/// title. Fields: `title`, `arxiv_id`, `published`, `authors`, `category`, `code_url`.
final class SeedFacts {
  /// The name of the file, beside the pages.
  static final String FILE = "seed-facts.jsonl";

  /// No folder of saved pages needs more; the limit bounds what is held in memory.
  private static final int MOST = 100_000;

  /// The facts about one paper.
  record Fact(
      @Nullable PaperId id,
      @Nullable LocalDate published,
      List<Author> authors,
      List<String> categories,
      @Nullable URI code) {
    static final Fact NONE = new Fact(null, null, List.of(), List.of(), null);
  }

  private final Map<TitleKey, Fact> byTitle = new HashMap<>();

  /// The facts about a paper; those of the page's spelling of its title before the readable one's.
  Fact about(String originalTitle, String title) {
    Fact exact = byTitle.get(TitleKey.of(originalTitle));
    return exact != null ? exact : byTitle.getOrDefault(TitleKey.of(title), Fact.NONE);
  }

  void read(LineReader lines, PaperSink sink) throws IOException {
    for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
      LineProblems problems = new LineProblems(FILE, line.number(), sink);
      if (byTitle.size() == MOST) {
        problems.accept("more than " + MOST + " facts; the rest is not read");
        return;
      }
      if (line.flaw() != LineReader.Flaw.NONE || !line.text().isBlank()) {
        JsonLine.read(line, problems).ifPresent(object -> add(object, problems));
      }
    }
  }

  private void add(JsonNode object, Consumer<String> problems) {
    PaperFields fields = new PaperFields(object, problems);
    TitleKey title = TitleKey.of(fields.text("title"));
    if (title.value().isEmpty()) {
      problems.accept("facts without a title; skipped");
      return;
    }
    String id = fields.text("arxiv_id");
    Optional<PaperId> arxiv = PaperId.parse(id).filter(PaperId::isArxiv);
    if (!id.isEmpty() && arxiv.isEmpty()) {
      problems.accept("an arXiv id that is none, " + Excerpt.of(id) + "; left out");
    }
    String date = fields.text("published");
    Optional<LocalDate> published = PaperFields.day(date);
    if (!date.isEmpty() && published.isEmpty()) {
      problems.accept("a date that is none, " + Excerpt.of(date) + "; left out");
    }
    Fact fact =
        new Fact(
            arxiv.orElse(null),
            published.orElse(null),
            fields.authors(),
            fields.categories(),
            fields.code());
    if (byTitle.putIfAbsent(title, fact) != null) {
      problems.accept("facts about a title that had some already; skipped");
    }
  }
}

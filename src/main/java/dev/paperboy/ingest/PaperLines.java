package dev.paperboy.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.paper.TitleKey;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads files with one paper in JSON on each line. A line that holds no paper is reported and
/// skipped; a single bad value is reported and left out.
///
/// Fields: `id`, `title`, `abstract`, `authors`, `published` or `listed_date`, `primary_category`,
/// `categories`, `url`, `code_url` or `github_repo`, `upvotes`, `github_stars`, `num_comments`,
/// `daily_date`, `comments` (arXiv's note), `doi`, `journal_ref`. Others are ignored.
final class PaperLines {
  private static final int LONGEST_TITLE = 1000;

  /// A shorter text may be an id that was cut.
  private static final int WHOLE_ID = "2405.20320".length();

  private final String file;
  private final Instant asOf;
  private final PaperSink sink;

  /// A reader of a file whose papers are as of a moment.
  PaperLines(String file, Instant asOf, PaperSink sink) {
    this.file = file;
    this.asOf = asOf;
    this.sink = sink;
  }

  void read(LineReader lines) throws IOException {
    for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
      if (line.flaw() == LineReader.Flaw.NONE && line.text().isBlank()) {
        continue;
      }
      LineProblems problems = new LineProblems(file, line.number(), sink);
      JsonLine.read(line, problems)
          .flatMap(object -> paper(object, problems))
          .ifPresent(paper -> sink.paper(new Report(SourceKind.FILE, asOf, paper)));
    }
  }

  private static Optional<Paper> paper(JsonNode object, LineProblems problems) {
    PaperFields fields = new PaperFields(object, problems);
    String title = fields.text("title");
    Optional<String> flaw = titleFlaw(title);
    if (flaw.isPresent()) {
      problems.accept(flaw.get() + "; skipped");
      return Optional.empty();
    }
    Optional<PaperId> id = id(fields, title, problems);
    if (id.isEmpty()) {
      String number = fields.decimal("id");
      String given = number.isEmpty() ? fields.text("id") : number;
      problems.accept("an id that is none, " + Excerpt.of(given) + "; skipped");
      return Optional.empty();
    }
    String date = fields.text("published", "listed_date");
    LocalDate published = PaperFields.day(date).orElse(null);
    if (!date.isEmpty() && published == null) {
      problems.accept("a date that is none, " + Excerpt.of(date) + "; skipped");
      return Optional.empty();
    }
    return Optional.of(paper(id.get(), title, published, fields));
  }

  private static Paper paper(
      PaperId id, String title, @Nullable LocalDate published, PaperFields fields) {
    PaperText text = ReadableText.of(title, fields.text("abstract"));
    URI code = fields.code();
    return new Paper(
        id,
        text,
        fields.authors(),
        published,
        fields.categories(),
        code == null ? CodeLink.in(text).orElse(null) : code,
        new Signals(
            null,
            fields.count("upvotes"),
            fields.count("github_stars"),
            fields.count("num_comments")),
        new Publication(
            null,
            false,
            optional(fields.text("doi")),
            optional(fields.text("journal_ref", "journal-ref")),
            optional(fields.text("comments")),
            PaperFields.day(fields.text("daily_date")).orElse(null)));
  }

  private static @Nullable String optional(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Optional<PaperId> mended(String id, LineProblems problems) {
    Optional<PaperId> mended = id.length() < WHOLE_ID ? Optional.empty() : DecimalId.of(id);
    mended.ifPresent(
        whole ->
            problems.mended(
                "an id that became a number, " + Excerpt.of(id) + "; read as " + whole));
    return mended;
  }

  private static Optional<String> titleFlaw(String title) {
    if (CleanText.line(title).isEmpty()) {
      return Optional.of("no title");
    }
    return title.length() > LONGEST_TITLE
        ? Optional.of("a title of " + title.length() + " characters")
        : Optional.empty();
  }

  /// The arXiv id, by `id` or else by `url`; a paper that names neither is known by its title.
  private static Optional<PaperId> id(PaperFields fields, String title, LineProblems problems) {
    String number = fields.decimal("id");
    if (!number.isEmpty()) {
      return DecimalId.of(number);
    }
    String id = fields.text("id");
    if (!id.isEmpty()) {
      return PaperId.parse(id).or(() -> mended(id, problems));
    }
    Optional<PaperId> linked = PaperId.parse(fields.text("url"));
    boolean nameable = !TitleKey.of(title).value().isEmpty();
    return linked.isPresent() || !nameable ? linked : Optional.of(PaperId.ofTitle(title));
  }
}

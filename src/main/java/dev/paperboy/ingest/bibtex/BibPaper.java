package dev.paperboy.ingest.bibtex;

import dev.paperboy.ingest.AuthorList;
import dev.paperboy.ingest.CodeLink;
import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TitleKey;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;

/// One BibTeX entry as a paper. Its arXiv id is looked for where the usual exports put it
/// (`eprint`, `doi`, `url`, and `arXiv:…` in `journal`, `note` and `howpublished`).
final class BibPaper {
  private static final int LONGEST_TITLE = 1000;
  private static final Pattern ARXIV = Pattern.compile("(?i)arxiv:\\s*([\\w.-]+(?:/\\d+)?)");
  private static final Pattern BRACE = Pattern.compile("[{}]");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final String ARXIV_DOI = "10.48550/";

  private final Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  BibPaper(BibTeXEntry entry) {
    entry.getFields().forEach((key, value) -> fields.put(key.getValue(), value.toUserString()));
  }

  /// The paper, or nothing when the entry names none; what is wrong has been said.
  Optional<Paper> read(Consumer<String> problems) {
    String title = text("title");
    PaperText text = title.isEmpty() ? null : readable(title, text("abstract"));
    if (text == null || title.length() > LONGEST_TITLE) {
      problems.accept("an entry without a title of bearable length; skipped");
      return Optional.empty();
    }
    Optional<PaperId> id = arxivId();
    if (id.isEmpty() && TitleKey.of(text.title()).value().isEmpty()) {
      problems.accept("a title without a letter or digit; skipped");
      return Optional.empty();
    }
    return Optional.of(
        new Paper(
            id.orElseGet(() -> PaperId.ofTitle(text.title())),
            text,
            authors(),
            published().orElse(null),
            Optional.of(text("primaryclass")).filter(PaperFields::isCategory).stream().toList(),
            CodeLink.in(text).or(() -> CodeLink.in(text("url"))).orElse(null),
            Signals.NONE,
            publication()));
  }

  /// Braces that are left when commands are read only kept capitals.
  private static PaperText readable(String title, String abstractText) {
    PaperText text = ReadableText.of(title, abstractText);
    String shown = CleanText.line(BRACE.matcher(text.title()).replaceAll(""));
    return new PaperText(
        shown.isEmpty() ? title : shown, text.abstractText(), title, text.originalAbstract());
  }

  private Optional<PaperId> arxivId() {
    for (String field : List.of("eprint", "arxivid", "doi", "url")) {
      Optional<PaperId> id = PaperId.parse(text(field)).filter(PaperId::isArxiv);
      if (id.isPresent()) {
        return id;
      }
    }
    for (String field : List.of("journal", "note", "howpublished")) {
      Matcher matcher = ARXIV.matcher(text(field));
      Optional<PaperId> id = matcher.find() ? PaperId.parse(matcher.group(1)) : Optional.empty();
      if (id.isPresent()) {
        return id;
      }
    }
    return Optional.empty();
  }

  private List<Author> authors() {
    return AuthorList.of(
        Arrays.stream(AND.split(text("author"), -1))
            .filter(name -> !name.equals("others"))
            .map(BibPaper::givenNameFirst)
            .toList());
  }

  private static String givenNameFirst(String name) {
    String[] parts = name.split("\\s*,\\s*", 3);
    return switch (parts.length) {
      case 2 -> parts[1] + " " + parts[0];
      case 3 -> parts[2] + " " + parts[0] + " " + parts[1];
      default -> name;
    };
  }

  /// `date`, or `year` with `month`; a year alone stands for its first day.
  private Optional<LocalDate> published() {
    Optional<LocalDate> date = PaperFields.day(text("date"));
    if (date.isPresent()) {
      return date;
    }
    return PaperFields.day("%s-%02d".formatted(text("year"), month(text("month"))));
  }

  private static int month(String text) {
    if (text.matches("\\d{1,2}")) {
      return Integer.parseInt(text);
    }
    String begin = text.substring(0, Math.min(3, text.length())).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> begin.length() == 3 && month.name().startsWith(begin))
        .findFirst()
        .orElse(Month.JANUARY)
        .getValue();
  }

  private Publication publication() {
    String doi = text("doi").replaceFirst("^https?://(?:dx\\.)?doi\\.org/", "");
    String journal = text("journal").isEmpty() ? text("booktitle") : text("journal");
    return new Publication(
        null,
        false,
        doi.startsWith(ARXIV_DOI) ? "" : doi,
        ARXIV.matcher(journal).find() ? "" : ReadableText.of(journal),
        null,
        null);
  }

  private String text(String field) {
    return CleanText.line(fields.getOrDefault(field, ""));
  }
}

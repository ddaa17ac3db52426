package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.AuthorList;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The format `arXivRaw`: every version with its date, the authors in one line.
record RawFormat(XmlNode metadata) implements OaiFormat {
  @Override
  public String title() {
    return metadata.textOf("title");
  }

  @Override
  public String abstractText() {
    return metadata.textOf("abstract");
  }

  @Override
  public List<String> authors() {
    return AuthorList.of(metadata.textOf("authors")).stream().map(Author::name).toList();
  }

  @Override
  public Optional<LocalDate> published() {
    return metadata.first("version").flatMap(version -> day(version.textOf("date").strip()));
  }

  @Override
  public List<String> categories() {
    return OaiFormat.categories(metadata.textOf("categories"));
  }

  @Override
  public Publication publication() {
    String comment = metadata.textOf("comments");
    return new Publication(
        version(),
        Withdrawal.isToldBy(comment) || Withdrawal.isToldBy(abstractText()),
        metadata.textOf("doi"),
        metadata.textOf("journal-ref"),
        comment,
        null);
  }

  private @Nullable Integer version() {
    return metadata.all("version").stream()
        .map(version -> version.attribute("version"))
        .filter(version -> version.matches("v[1-9]\\d{0,3}"))
        .map(version -> Integer.valueOf(version.substring(1)))
        .max(Integer::compare)
        .orElse(null);
  }

  private static Optional<LocalDate> day(String date) {
    try {
      ZonedDateTime moment = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(moment.toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The format `arXiv`: authors one by one, no versions.
record ArxivFormat(XmlNode metadata) implements OaiFormat {
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
    return metadata.first("authors").map(node -> node.all("author")).orElse(List.of()).stream()
        .map(ArxivFormat::name)
        .toList();
  }

  @Override
  public Optional<LocalDate> published() {
    return PaperFields.day(metadata.textOf("created").strip());
  }

  @Override
  public List<String> categories() {
    return OaiFormat.categories(metadata.textOf("categories"));
  }

  @Override
  public Publication publication() {
    String comment = metadata.textOf("comments");
    return new Publication(
        null,
        Withdrawal.isToldBy(comment) || Withdrawal.isToldBy(abstractText()),
        metadata.textOf("doi"),
        metadata.textOf("journal-ref"),
        comment,
        null);
  }

  private static String name(XmlNode author) {
    return Stream.of("forenames", "keyname", "suffix")
        .map(part -> author.textOf(part).strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.Publication;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the metadata of a record say, whatever their format.
sealed interface OaiFormat permits ArxivFormat, RawFormat, DublinCore {
  String title();

  /// Empty without one.
  String abstractText();

  /// Names, given name first, as the format writes them.
  List<String> authors();

  /// The day of the first version.
  Optional<LocalDate> published();

  List<String> categories();

  Publication publication();

  static OaiFormat of(XmlNode metadata) {
    return switch (metadata.name()) {
      case "arXivRaw" -> new RawFormat(metadata);
      case "dc" -> new DublinCore(metadata);
      default -> new ArxivFormat(metadata);
    };
  }

  /// `cs.CV cs.LG`, the primary one first.
  static List<String> categories(String list) {
    return Arrays.stream(list.strip().split("\\s+", -1))
        .filter(PaperFields::isCategory)
        .distinct()
        .toList();
  }
}

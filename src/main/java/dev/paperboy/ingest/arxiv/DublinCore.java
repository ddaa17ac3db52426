package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The format `oai_dc`: names with the family name first, subjects in words instead of categories,
/// and the journal among the identifiers.
record DublinCore(XmlNode metadata) implements OaiFormat {
  private static final String COMMENT = "Comment:";
  private static final String DOI = "doi:";

  @Override
  public String title() {
    return metadata.textOf("title");
  }

  @Override
  public String abstractText() {
    return texts("description").filter(text -> !text.startsWith(COMMENT)).findFirst().orElse("");
  }

  @Override
  public List<String> authors() {
    return texts("creator").map(DublinCore::givenNameFirst).toList();
  }

  @Override
  public Optional<LocalDate> published() {
    return texts("date").findFirst().flatMap(PaperFields::day);
  }

  @Override
  public List<String> categories() {
    return List.of();
  }

  @Override
  public Publication publication() {
    String comment =
        texts("description")
            .filter(text -> text.startsWith(COMMENT))
            .map(text -> text.substring(COMMENT.length()).strip())
            .findFirst()
            .orElse("");
    String doi =
        texts("identifier")
            .filter(text -> text.startsWith(DOI))
            .map(text -> text.substring(DOI.length()))
            .findFirst()
            .orElse("");
    String journal =
        texts("identifier")
            .filter(text -> !text.startsWith(DOI) && !text.startsWith("http"))
            .findFirst()
            .orElse("");
    boolean withdrawn = Withdrawal.isToldBy(comment) || Withdrawal.isToldBy(abstractText());
    return new Publication(null, withdrawn, doi, journal, comment, null);
  }

  private Stream<String> texts(String name) {
    return metadata.all(name).stream().map(node -> node.text().strip());
  }

  private static String givenNameFirst(String name) {
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma);
  }
}

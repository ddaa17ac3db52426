package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.AuthorList;
import dev.paperboy.ingest.CodeLink;
import dev.paperboy.ingest.Excerpt;
import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/// A record of arXiv's OAI-PMH interface (<https://info.arxiv.org/help/oa/>), in any of its formats
/// `arXiv`, `arXivRaw` and `oai_dc`. It is as of its date stamp.
public final class OaiRecord {
  private static final int LONGEST_TITLE = 1000;
  private static final String PREFIX = "oai:arXiv.org:";

  private OaiRecord() {}

  /// The paper of a `record` element, or nothing when it holds none; what is wrong has been said.
  public static Optional<Report> read(XmlNode record, Consumer<String> problems) {
    Optional<XmlNode> header = record.first("header");
    String given = header.map(h -> h.textOf("identifier")).orElse("").strip();
    if (header.isPresent() && header.get().attribute("status").equals("deleted")) {
      problems.accept("a record that arXiv has deleted, " + Excerpt.of(given) + "; skipped");
      return Optional.empty();
    }
    String bare = given.startsWith(PREFIX) ? given.substring(PREFIX.length()) : given;
    Optional<PaperId> id = PaperId.parse(bare).filter(PaperId::isArxiv);
    if (id.isEmpty()) {
      problems.accept("an arXiv id that is none, " + Excerpt.of(given) + "; skipped");
      return Optional.empty();
    }
    Optional<LocalDate> stamp = PaperFields.day(header.get().textOf("datestamp").strip());
    if (stamp.isEmpty()) {
      problems.accept(id.get() + " without a date stamp; skipped");
      return Optional.empty();
    }
    Instant asOf = stamp.get().atStartOfDay(ZoneOffset.UTC).toInstant();
    return metadata(record)
        .flatMap(metadata -> paper(id.get(), metadata, problems))
        .map(paper -> new Report(SourceKind.ARXIV, asOf, paper));
  }

  private static Optional<XmlNode> metadata(XmlNode record) {
    return record.first("metadata").flatMap(node -> node.children().stream().findFirst());
  }

  private static Optional<Paper> paper(PaperId id, XmlNode metadata, Consumer<String> problems) {
    OaiFormat format = OaiFormat.of(metadata);
    String title = format.title();
    if (CleanText.line(title).isEmpty() || title.length() > LONGEST_TITLE) {
      problems.accept(id + " without a title of bearable length; skipped");
      return Optional.empty();
    }
    PaperText text = ReadableText.of(title, format.abstractText());
    return Optional.of(
        new Paper(
            id,
            text,
            AuthorList.of(format.authors()),
            format.published().orElse(null),
            format.categories(),
            CodeLink.in(text).orElse(null),
            Signals.NONE,
            format.publication()));
  }
}

package dev.paperboy.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// How arXiv writes a paper in each of its formats.
final class FakeArxivXml {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private FakeArxivXml() {}

  /// An entry of the Atom feed.
  static String entry(FakeArxivPaper paper) {
    return """
    <entry>
      <id>http://arxiv.org/abs/%sv%d</id>
      <title>%s</title>
      <updated>%sT17:59:49Z</updated>
      <link href="https://arxiv.org/abs/%s" rel="alternate" type="text/html"/>
      <summary>%s</summary>
      %s<published>%sT17:59:49Z</published>
      %s<arxiv:primary_category term="%s"/>
      %s
    </entry>
    """
        .formatted(
            paper.id(),
            paper.version(),
            escaped(paper.title()),
            paper.published().plusDays(paper.version() - 1L),
            paper.id(),
            escaped(paper.abstractText()),
            joined(
                paper.categories(),
                "<category term=\"%s\" scheme=\"http://arxiv.org/schemas/atom\"/>"),
            paper.published(),
            optional("arxiv:comment", paper.comment())
                + optional("arxiv:doi", paper.doi())
                + optional("arxiv:journal_ref", paper.journal()),
            paper.categories().getFirst(),
            joined(paper.authors(), "<author><name>%s</name></author>"));
  }

  /// An item of a category's feed.
  static String item(FakeArxivPaper paper, String type, LocalDate feed) {
    return """
    <item>
      <title>%s</title>
      <link>https://arxiv.org/abs/%s</link>
      <description>arXiv:%sv%d Announce Type: %s\s
    Abstract: %s</description>
      <guid isPermaLink="false">oai:arXiv.org:%sv%d</guid>
      %s<pubDate>%s</pubDate>
      <arxiv:announce_type>%s</arxiv:announce_type>
      <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
      %s<dc:creator>%s</dc:creator>
    </item>
    """
        .formatted(
            escaped(paper.title()),
            paper.id(),
            paper.id(),
            paper.version(),
            type,
            escaped(paper.abstractText()),
            paper.id(),
            paper.version(),
            joined(paper.categories(), "<category>%s</category>"),
            midnight(feed),
            type,
            optional("arxiv:DOI", paper.doi())
                + optional("arxiv:journal_reference", paper.journal()),
            escaped(String.join(", ", paper.authors())));
  }

  /// A record of OAI-PMH in the format `arXivRaw`.
  static String record(FakeArxivPaper paper, LocalDate stamp) {
    StringBuilder versions = new StringBuilder();
    for (int version = 1; version <= paper.version(); version++) {
      versions.append(
          "<version version=\"v%d\"><date>%s</date><size>40kb</size></version>"
              .formatted(version, utc(paper.published().plusDays(version - 1L))));
    }
    return """
    <record>
    <header><identifier>oai:arXiv.org:%s</identifier><datestamp>%s</datestamp></header>
    <metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>%s</id>%s
    <title>%s</title><authors>%s</authors><categories>%s</categories>%s
    <abstract>  %s
    </abstract></arXivRaw></metadata>
    </record>
    """
        .formatted(
            paper.id(),
            stamp,
            paper.id(),
            versions,
            escaped(paper.title()),
            escaped(String.join(", ", paper.authors())),
            String.join(" ", paper.categories()),
            optional("comments", paper.comment())
                + optional("journal-ref", paper.journal())
                + optional("doi", paper.doi()),
            escaped(paper.abstractText()));
  }

  /// `Mon, 27 Apr 2026 00:00:00 -0400`.
  static String midnight(LocalDate day) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(NEW_YORK));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String utc(LocalDate day) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
  }

  private static String optional(String element, String text) {
    return text.isEmpty() ? "" : "<%s>%s</%s>\n  ".formatted(element, escaped(text), element);
  }

  private static String joined(List<String> values, String form) {
    return values.stream()
        .map(value -> form.formatted(escaped(value)))
        .collect(Collectors.joining("\n  ", "", "\n  "));
  }
}

package dev.paperboy.discord;

import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.stream.Collectors;

/// A report: a headline and a line for each fact.
final class ReportText {
  private static final int MOST_FACTS = 15;
  private static final int LONGEST_FACT = 200;

  private ReportText() {}

  static Paragraphs of(Reply.Report report) {
    String facts =
        report.facts().stream()
            .limit(MOST_FACTS)
            .map(ReportText::line)
            .collect(Collectors.joining("\n"));
    return new Paragraphs().add(report.headline()).addWritten(facts);
  }

  private static String line(Fact fact) {
    return Markdown.line(Passage.bold(fact.name()).then("  ").then(fact.value()), LONGEST_FACT);
  }
}

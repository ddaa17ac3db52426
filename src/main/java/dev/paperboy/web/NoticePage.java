package dev.paperboy.web;

import dev.paperboy.chat.Notice;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import java.util.stream.Collectors;

/// A notice as a page of its own, without scripts. Its form goes back to the address that the page
/// was opened at.
final class NoticePage {
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private NoticePage() {}

  static String of(Notice notice) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>%1$s – Paperboy</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <link rel="icon" href="../icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="../page.css">
        <link rel="stylesheet" href="../notice.css">
        </head>
        <body class="notice">
        <main>
        <p class="brand"><img src="../icon.svg" alt="" width="26" height="26"> Paperboy</p>
        <h1>%1$s</h1>
        %2$s%3$s%4$s</main>
        </body>
        </html>
        """
        .formatted(escaped(notice.title()), lines(notice), choices(notice), links(notice));
  }

  private static String lines(Notice notice) {
    return notice.lines().stream()
        .map(line -> "<p dir=\"auto\">" + passage(line) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String passage(Passage passage) {
    return passage.runs().stream().map(NoticePage::run).collect(Collectors.joining());
  }

  private static String run(Run run) {
    return run.bold() ? "<b>" + escaped(run.text()) + "</b>" : escaped(run.text());
  }

  private static String choices(Notice notice) {
    if (notice.choices().isEmpty()) {
      return "";
    }
    return notice.choices().stream()
        .map(
            choice ->
                "<button name=\"do\" value=\"%s\">%s</button>\n"
                    .formatted(escaped(choice.word()), escaped(choice.label())))
        .collect(Collectors.joining("", "<form method=\"post\">\n", "</form>\n"));
  }

  private static String links(Notice notice) {
    return notice.links().stream()
        .map(
            link ->
                "<p class=\"elsewhere\"><a href=\"../%s\">%s</a></p>\n"
                    .formatted(escaped(link.target().toASCIIString()), escaped(link.label())))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

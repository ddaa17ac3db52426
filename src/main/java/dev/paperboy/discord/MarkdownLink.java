package dev.paperboy.discord;

import dev.paperboy.chat.Link;
import java.net.URI;
import java.util.List;

/// Masked links: a text that leads to a page.
final class MarkdownLink {
  private static final int LONGEST_TARGET = 300;

  private MarkdownLink() {}

  /// The text as a link, at most so long when written; just the text if the target is too long.
  static String of(String text, URI target, int limit) {
    String page = target(target);
    int room = limit - page.length() - "[]()".length();
    if (page.length() > LONGEST_TARGET || room < limit / 3) {
      return Markdown.line(text, limit);
    }
    return "[" + Markdown.line(label(text), room) + "](" + page + ")";
  }

  /// As many of the links as fit, parted by dots.
  static String row(List<Link> links, int limit) {
    StringBuilder row = new StringBuilder();
    for (Link link : links) {
      String page = target(link.target());
      String written = "[" + Markdown.line(label(link.label()), 40) + "](" + page + ")";
      String parted = row.isEmpty() ? written : " · " + written;
      if (page.length() <= LONGEST_TARGET && row.length() + parted.length() <= limit) {
        row.append(parted);
      }
    }
    return row.toString();
  }

  /// A target cannot end early: what would end it is percent-encoded.
  private static String target(URI target) {
    return target.toASCIIString().replace("(", "%28").replace(")", "%29").replace("*", "%2A");
  }

  /// Clients end a label at its first unpaired bracket, escaped or not.
  private static String label(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
    }
    return open == 0 ? text : text.replace('[', '(').replace(']', ')');
  }
}

package dev.paperboy.email;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import dev.paperboy.paper.CleanText;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/// Text from outside as HTML that shows it as it stands.
final class MailHtml {
  private MailHtml() {}

  static String text(String text) {
    return escaped(CleanText.line(text));
  }

  static String passage(Passage passage) {
    return passage.runs().stream().map(MailHtml::run).collect(Collectors.joining()).strip();
  }

  static boolean isWeb(URI target) {
    String scheme = target.getScheme();
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  static List<Link> web(List<Link> links) {
    return links.stream().filter(link -> isWeb(link.target())).toList();
  }

  /// @param html what is shown, escaped already
  static String link(URI target, String style, String html) {
    String address = escaped(target.toASCIIString());
    return "<a href=\"" + address + "\" style=\"" + style + "\">" + html + "</a>";
  }

  /// Clean, but with the spaces that part it from its neighbours.
  private static String run(Run run) {
    String text = run.text();
    String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    String line = text(text);
    if (line.isEmpty()) {
      return before;
    }
    return before + (run.bold() ? "<b>" + line + "</b>" : line) + after;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

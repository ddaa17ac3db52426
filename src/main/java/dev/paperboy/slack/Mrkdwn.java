package dev.paperboy.slack;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Slack's markup, which is needed only where rich text cannot stand: in small print.
///
/// `&`, `<` and `>` have escapes. The marks of formatting have none, so in text from outside
/// characters that look like them stand in their place.
final class Mrkdwn {
  private static final int MOST_LINKS = 3;
  private static final int LABEL = 20;
  private static final int LONGEST_ESCAPE = "&amp;".length();

  private Mrkdwn() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The text, escaped, in at most so many UTF-16 units.
  static String escape(int limit, String text) {
    return fitting(limit, room -> escape(OutsideText.inert(room, text)));
  }

  /// The passage with its bold runs marked, in at most so many UTF-16 units.
  static String passage(int limit, Passage passage) {
    return fitting(limit, room -> marked(OutsideText.inert(room, passage)));
  }

  /// Escaping makes a text longer, by how much depends on the text: less of it is taken until it
  /// fits.
  private static String fitting(int limit, IntFunction<String> written) {
    int room = limit;
    String text = written.apply(room);
    while (text.length() > limit) {
      room -= Math.max(1, (text.length() - limit) / LONGEST_ESCAPE);
      text = written.apply(room);
    }
    return text;
  }

  private static String marked(List<Run> runs) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      String text = escape(withoutMarks(run.text()));
      boolean stands = startsFresh(runs, i) && endsFresh(runs, i) && !run.text().isBlank();
      marked.append(run.bold() && stands ? bold(text) : text);
    }
    return marked.toString();
  }

  /// `<https://arxiv.org/pdf/2405.20320|PDF> · …`; empty where no link can be shown.
  static String links(List<Link> links) {
    return links.stream()
        .filter(SafeLink::isSafe)
        .limit(MOST_LINKS)
        .map(link -> "<" + SafeLink.escapedAddress(link) + "|" + label(link) + ">")
        .collect(Collectors.joining(" · "));
  }

  private static String label(Link link) {
    String label = OutsideText.inert(LABEL, link.label());
    String shown = label.isEmpty() ? "Link" : label;
    return escape(withoutMarks(shown)).replace('|', '∣');
  }

  /// A mark of bold counts only between a blank and a letter, so blanks go outside.
  private static String bold(String text) {
    String before = text.startsWith(" ") ? " " : "";
    String after = text.endsWith(" ") ? " " : "";
    return before + "*" + text.strip() + "*" + after;
  }

  private static boolean startsFresh(List<Run> runs, int i) {
    String before = i == 0 ? " " : runs.get(i - 1).text();
    return !Character.isLetterOrDigit(before.charAt(before.length() - 1))
        || runs.get(i).text().startsWith(" ");
  }

  private static boolean endsFresh(List<Run> runs, int i) {
    String after = i + 1 == runs.size() ? " " : runs.get(i + 1).text();
    return !Character.isLetterOrDigit(after.charAt(0)) || runs.get(i).text().endsWith(" ");
  }

  private static String withoutMarks(String text) {
    return text.replace('*', '∗').replace('_', 'ˍ').replace('~', '∼').replace('`', 'ˋ');
  }
}

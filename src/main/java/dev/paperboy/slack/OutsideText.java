package dev.paperboy.slack;

import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import dev.paperboy.paper.CleanText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text from outside made inert: without control characters, within a length, unable to mention
/// anybody, and with right-to-left writing kept to itself.
///
/// It is for places where Slack reads no markup, rich text and plain text: nothing is escaped here.
final class OutsideText {
  private static final char ISOLATE = '\u2068';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final int MARKS_OF_ISOLATION = 2;

  private OutsideText() {}

  static String inert(int limit, String text) {
    return inert(limit, text, ISOLATE);
  }

  /// For a list of names, which is read from the left whatever it begins with.
  static String inertList(int limit, String names) {
    return inert(limit, names, LEFT_TO_RIGHT_ISOLATE);
  }

  /// For small print, which has no weights: quotation marks stand for bold.
  static String inertQuoted(int limit, Passage passage) {
    String text = passage.runs().stream().map(OutsideText::quoted).collect(Collectors.joining());
    return inert(limit, text);
  }

  private static String inert(int limit, String text, char isolate) {
    String line = harmless(CleanText.line(text));
    if (!isRightToLeft(line)) {
      return Shortening.to(limit, line);
    }
    return isolate + Shortening.to(limit - MARKS_OF_ISOLATION, line) + END_OF_ISOLATE;
  }

  private static String quoted(Run run) {
    String text = run.text();
    String inner = text.strip();
    return run.bold() && !inner.isEmpty() ? text.replace(inner, "“" + inner + "”") : text;
  }

  /// A passage, all its runs together within the limit, none of them empty.
  static List<Run> inert(int limit, Passage passage) {
    List<Run> kept = new ArrayList<>();
    int room = limit - MARKS_OF_ISOLATION;
    for (Run run : passage.runs()) {
      if (run.at() != null && run.text().length() <= room) {
        kept.add(run);
        room -= run.text().length();
        continue;
      }
      String whole = harmless(between(run.text()));
      String text = Shortening.to(room, whole);
      if (!text.isEmpty()) {
        kept.add(new Run(text, run.bold()));
      }
      if (!text.equals(whole)) {
        break;
      }
      room -= text.length();
    }
    return isRightToLeft(passage.text()) ? isolated(kept) : kept;
  }

  private static List<Run> isolated(List<Run> runs) {
    if (runs.isEmpty()) {
      return runs;
    }
    List<Run> isolated = new ArrayList<>(runs);
    isolated.set(0, new Run(ISOLATE + runs.getFirst().text(), runs.getFirst().bold()));
    Run last = isolated.getLast();
    isolated.set(runs.size() - 1, new Run(last.text() + END_OF_ISOLATE, last.bold()));
    return isolated;
  }

  /// Clean, with a space at either end where one was: the text stands between others.
  private static String between(String text) {
    String line = CleanText.line(text);
    if (line.isEmpty()) {
      return text.isEmpty() ? "" : " ";
    }
    String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    return before + line + after;
  }

  /// Slack shows `<!channel>` as it stands where no markup is read. The word joiner keeps it
  /// harmless wherever people copy it to.
  private static String harmless(String text) {
    return text.replaceAll("<(?=[!@#])", "<\u2060");
  }

  private static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}

package dev.paperboy.discord;

import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import dev.paperboy.paper.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text from outside written in Discord's markdown so that it shows as it is: nothing in it
/// formats, mentions, links, starts a list or turns the line around.
///
/// Discord's rules: <https://docs.discord.com/developers/reference#message-formatting>.
final class Markdown {
  /// Formatting, masked links, `<@mentions>` and `<t:timestamps>`; `:` where it makes an emoji or a
  /// link; `(` where it makes a link's target.
  private static final Pattern SIGNIFICANT =
      Pattern.compile("[\\\\*_~`|<>\\[\\]@]|:(?=\\S)|(?<=])\\(");

  /// Headings, lists and small print begin a line.
  private static final Pattern LINE_START = Pattern.compile("^(\\d*)([#+.)-])");

  /// Clients colour these two words whatever stands before the `@`.
  private static final Pattern EVERYBODY =
      Pattern.compile("\\\\@(?=everyone|here)", Pattern.CASE_INSENSITIVE);

  private static final String ZERO_WIDTH_SPACE = "\u200B";
  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile(
          "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\p{IsAdlam}]");
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  private Markdown() {}

  static String escape(String text) {
    return isolated(escaped(text));
  }

  /// The passage, at most so long when written, shortened if need be.
  static String line(Passage passage, int limit) {
    int room = limit;
    while (room > 0) {
      String written = written(Shortened.passage(passage, room));
      if (written.length() <= limit) {
        return written;
      }
      room = Math.min(room, passage.text().length()) - (written.length() - limit + 1) / 2;
    }
    return "";
  }

  static String line(String text, int limit) {
    return line(Passage.plain(text), limit);
  }

  private static String written(Passage passage) {
    StringBuilder written = new StringBuilder();
    for (Run run : joined(passage.runs())) {
      written.append(written(run));
    }
    return isolated(written.toString());
  }

  /// A moment is shown in the reader's own time.
  private static String written(Run run) {
    if (run.at() != null) {
      return "<t:" + run.at().getEpochSecond() + ":f>";
    }
    return run.bold() ? bold(run.text()) : escaped(run.text());
  }

  /// Neighbours of one weight as one run: `**a****b**` would not be two bold words.
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      if (joined.isEmpty() || !isContinuedBy(joined.getLast(), run)) {
        joined.add(run);
        continue;
      }
      joined.add(new Run(joined.removeLast().text() + run.text(), run.bold()));
    }
    return joined;
  }

  private static boolean isContinuedBy(Run before, Run run) {
    return before.bold() == run.bold() && before.at() == null && run.at() == null;
  }

  /// Bold marks stand at the word, not at the space beside it.
  private static String bold(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text.isEmpty() ? "" : " ";
    }
    String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    return before + "**" + escaped(words) + "**" + after;
  }

  private static String escaped(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String marked = SIGNIFICANT.matcher(cleaned(text)).replaceAll("\\\\$0");
    String atStart = LINE_START.matcher(marked).replaceFirst("$1\\\\$2");
    return EVERYBODY.matcher(atStart).replaceAll("@" + ZERO_WIDTH_SPACE);
  }

  /// Clean, but with the spaces that part it from its neighbours.
  private static String cleaned(String text) {
    String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    String line = CleanText.line(text);
    return line.isEmpty() ? before : before + line + after;
  }

  private static String isolated(String written) {
    Matcher rightToLeft = RIGHT_TO_LEFT.matcher(written);
    return rightToLeft.find() ? FIRST_STRONG_ISOLATE + written + POP_ISOLATE : written;
  }
}

package dev.paperboy.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of an abstract. Java's own rules find where one may end; a full stop that belongs
/// to an abbreviation, an initial or a number does not end it.
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g.", "i.e.", "eg.", "ie.", "al.", "et.", "fig.", "figs.", "eq.", "eqs.", "sec.",
          "ref.", "refs.", "tab.", "no.", "nos.", "vol.", "vs.", "v.s.", "cf.", "resp.", "approx.",
          "ca.", "w.r.t.", "wrt.", "s.t.", "a.k.a.", "viz.", "dr.", "prof.", "mr.", "mrs.", "ms.",
          "st.", "dept.", "inc.", "dist.", "ph.d.");

  private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s*$");
  private static final Pattern OPENING = Pattern.compile("^[\"'(\\[{\u201c\u2018]+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern NUMBERING =
      Pattern.compile("\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-h])\\)?\\.");

  /// Words that begin a sentence and continue no name.
  private static final Pattern STARTER =
      Pattern.compile(
          "^(?:We|Our|The|This|These|It|In|However|Moreover|Furthermore|To|Here|Finally|A|An)\\b");

  /// Some sources lose the space between sentences: 'an INT32 output.We propose'.
  private static final Pattern LOST_SPACE =
      Pattern.compile("(?<=[\\p{Ll})]{2}[.?!])(?=(?:We|Our|The|This|These|It|In|If|To|For|A)\\s)");

  private Sentences() {}

  /// The stretches of the text that are its sentences, without the space around them.
  static List<Span> in(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length() && goesOn(text, start, end)) {
        continue;
      }
      addParted(text, start, end, sentences);
      start = end;
    }
    return sentences;
  }

  private static boolean goesOn(String text, int start, int end) {
    Matcher last = LAST_WORD.matcher(text).region(start, end);
    if (!last.find()) {
      return true;
    }
    String next = text.substring(end, Math.min(text.length(), end + 20));
    if (Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    String word = OPENING.matcher(last.group(1)).replaceFirst("");
    if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))) {
      return !word.equalsIgnoreCase("al.") || !STARTER.matcher(next).find();
    }
    if (NUMBERING.matcher(word).matches() && last.start(1) == start) {
      return true;
    }
    return INITIAL.matcher(word).matches() && !STARTER.matcher(next).find();
  }

  private static void addParted(String text, int start, int end, List<Span> sentences) {
    Matcher lost = LOST_SPACE.matcher(text).region(start, end).useTransparentBounds(true);
    int from = start;
    while (lost.find()) {
      addStripped(text, from, lost.start(), sentences);
      from = lost.start();
    }
    addStripped(text, from, end, sentences);
  }

  private static void addStripped(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }
}

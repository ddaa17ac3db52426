package dev.paperboy.ingest.text;

import org.jspecify.annotations.Nullable;

/// Reads running text that has LaTeX in it. What does not look like LaTeX stays as it is: prices,
/// folder names, options of programs, sets in braces.
final class LatexProse extends LatexReader {
  private static final String SIGNS = "\\$~^_{`'\"-h";
  private static final int SHORTEST_NAME = 3;

  private final Quotes quotes;

  LatexProse(LatexSource source, int from, int end, int depth) {
    super(source, from, end, depth);
    this.quotes = new Quotes(source, end);
  }

  @Override
  LatexReader within(int from, int to) {
    return new LatexProse(source, from, to, depth + 1);
  }

  @Override
  void step(char c) {
    if (SIGNS.indexOf(c) < 0) {
      copy();
      return;
    }
    switch (c) {
      case '\\' -> backslash();
      case '$' -> formula(MathSpan.dollars(source, at, end));
      case '~' -> tie();
      case '^', '_' -> script(c);
      case '{' -> group();
      case '-' -> dashes();
      case '`', '\'', '"' -> quote();
      default -> link();
    }
  }

  private void formula(@Nullable MathSpan span) {
    if (span == null) {
      copy();
      return;
    }
    write(new LatexFormula(source, span.contentFrom(), span.contentTo(), depth + 1).read());
    at = span.to();
  }

  private void backslash() {
    char before = source.charAt(at - 1);
    boolean drive = before == ':' && isLetter(source.charAt(at - 2)) && isBreak(at - 3);
    boolean share =
        isBreak(at - 1) && source.charAt(at + 1) == '\\' && isLetter(source.charAt(at + 2));
    if (drive || share) {
      copyToSpace();
      return;
    }
    MathSpan span = MathSpan.brackets(source, at, end);
    if (span != null) {
      formula(span);
      return;
    }
    command();
  }

  /// Abstracts keep their authors' own commands (`\ours`, `\overfeat`): the name is what there is
  /// to show. Short ones are as likely an escape such as `\n`.
  @Override
  void unknown(String name) {
    char before = source.charAt(at - 1);
    boolean folder = Character.isLetterOrDigit(before) || before == '\\' || before == '/';
    int after = at + 1 + name.length();
    int closer = source.closer(after, end);
    if (closer > after + 1) {
      at = after;
      write(argument());
      return;
    }
    write(folder || name.length() < SHORTEST_NAME ? "\\" + name : name);
    at = after;
    skipEmptyGroup();
  }

  private void group() {
    int closer = source.closer(at, end);
    boolean command = source.charAt(at + 1) == '\\' && source.charAt(at + 2) != '{';
    boolean link = source.startsWith("http", at + 1);
    boolean sign = closer == at + 2 && !Character.isLetterOrDigit(source.charAt(at + 1));
    boolean empty = closer == at + 1 && isLetter(source.charAt(at + 2));
    if (closer >= 0 && (command || link || sign || empty)) {
      write(argument());
      return;
    }
    copy();
  }

  /// A tie joins two words; before a number on its own it means 'about'.
  private void tie() {
    char before = source.charAt(at - 1);
    char after = source.charAt(at + 1);
    boolean joined = Character.isLetterOrDigit(before) || ".,:;)]}%$'".indexOf(before) >= 0;
    boolean joins = Character.isLetterOrDigit(after) || "\\$([{`".indexOf(after) >= 0;
    boolean range = Character.isDigit(after) && wordBeforeHasDigit();
    if (joined && joins && !range) {
      write(" ");
      at++;
      return;
    }
    copy();
  }

  private boolean wordBeforeHasDigit() {
    for (int i = at - 1; i > at - 12 && !isBreak(i); i--) {
      if (Character.isDigit(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void script(char sign) {
    char before = source.charAt(at - 1);
    int closer = source.closer(at + 1, end);
    if (!Character.isLetterOrDigit(before) && ")]}".indexOf(before) < 0) {
      copy();
      return;
    }
    if (closer > at + 2) {
      String inside = new LatexFormula(source, at + 2, closer, depth + 1).read();
      writeScript(sign == '^' ? Scripts.superscript(inside) : Scripts.subscript(inside));
      at = closer + 1;
      return;
    }
    char exponent = source.charAt(at + 1);
    char after = source.charAt(at + 2);
    boolean digit = Character.isDigit(exponent) && !Character.isDigit(after) && after != '.';
    boolean power = digit || (exponent == 'n' && !Character.isLetterOrDigit(after));
    if (sign == '^' && power && at + 1 < end) {
      writeScript(Scripts.superscript(Character.toString(exponent)));
      at += 2;
      return;
    }
    copy();
  }

  /// Two dashes at the start of a word are an option of a program, or a minus.
  private void dashes() {
    int run = 1;
    while (at + run < end && source.charAt(at + run) == '-') {
      run++;
    }
    boolean option = isBreak(at - 1) && !isBreak(at + run);
    String text = source.between(at, at + run);
    write(run == 2 && !option ? "–" : run == 3 ? "—" : text);
    at += run;
  }

  private void quote() {
    Quotes.Mark mark = quotes.at(at);
    write(mark.text());
    at += mark.length();
  }

  private void link() {
    boolean starts = source.startsWith("http://", at) || source.startsWith("https://", at);
    if (!starts) {
      copy();
      return;
    }
    int from = at;
    copyLink();
    int closer = source.closer(at, end);
    if (closer > at + 1) {
      String link = source.between(from, at);
      String text = argument();
      write(text.isBlank() || isSameLink(link, text) ? "" : " (" + text + ")");
    }
  }

  private static boolean isSameLink(String link, String text) {
    String shorter = link.length() < text.length() ? link : text;
    String longer = link.length() < text.length() ? text : link;
    String rest = longer.startsWith(shorter) ? longer.substring(shorter.length()) : longer;
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private void copyLink() {
    while (at < end && !isBreak(at) && "{}<>$\"".indexOf(source.charAt(at)) < 0) {
      boolean escaped = source.charAt(at) == '\\' && "_%#&~-".indexOf(source.charAt(at + 1)) >= 0;
      at += escaped ? 1 : 0;
      if (source.charAt(at) == '\\') {
        return;
      }
      copy();
    }
  }

  private void copyToSpace() {
    while (at < end && !isBreak(at)) {
      copy();
    }
  }

  private boolean isBreak(int place) {
    return Character.isWhitespace(source.charAt(place));
  }
}

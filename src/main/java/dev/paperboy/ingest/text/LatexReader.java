package dev.paperboy.ingest.text;

import java.util.Optional;

/// A walk over a stretch of LaTeX, left to right and once, that writes down readable text.
abstract sealed class LatexReader permits LatexProse, LatexFormula {
  /// Deeper groups are copied as they are, so that no text can exhaust the stack.
  private static final int DEEPEST = 24;

  private static final int LONGEST_OPTION = 80;

  final LatexSource source;
  final int end;
  final int depth;
  int at;

  private final StringBuilder out = new StringBuilder();
  private boolean needsGap;

  LatexReader(LatexSource source, int from, int end, int depth) {
    this.source = source;
    this.at = from;
    this.end = end;
    this.depth = depth;
  }

  /// Reads on by one character or what starts with it.
  abstract void step(char c);

  /// A reader of the same kind for a part of the same text.
  abstract LatexReader within(int from, int to);

  /// Writes what a command that is in no table leaves behind.
  abstract void unknown(String name);

  final String read() {
    if (depth > DEEPEST) {
      return source.between(at, end);
    }
    while (at < end) {
      step(source.charAt(at));
    }
    return out.toString();
  }

  /// Writes text, apart from an index or word before it that it would run into.
  final void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (needsGap && Character.isLetterOrDigit(text.codePointAt(0))) {
      out.append(' ');
    }
    needsGap = false;
    out.append(text);
  }

  final void copy() {
    char c = source.charAt(at);
    if (needsGap && Character.isLetterOrDigit(c)) {
      out.append(' ');
    }
    needsGap = false;
    out.append(c);
    at++;
  }

  /// Writes an exponent or index; one that has no small digits must not run into what follows.
  final void writeScript(String script) {
    out.append(script);
    needsGap = script.startsWith("^") || script.startsWith("_");
  }

  final void writeWord(String word) {
    if (!out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    out.append(word);
    needsGap = true;
  }

  final void command() {
    int nameEnd = at + 1;
    while (nameEnd < end && isLetter(source.charAt(nameEnd))) {
      nameEnd++;
    }
    if (depth > DEEPEST || at + 1 >= end) {
      copy();
      return;
    }
    if (nameEnd == at + 1) {
      escape(source.charAt(at + 1));
      return;
    }
    String name = source.between(at + 1, nameEnd);
    Optional<LatexCommand> known = LatexCommands.named(name);
    if (known.isEmpty()) {
      unknown(name);
      return;
    }
    at = nameEnd;
    obey(known.get(), name);
  }

  private void obey(LatexCommand command, String name) {
    switch (command) {
      case LatexCommand.Symbol symbol -> symbol(symbol.text(), name);
      case LatexCommand.Letter letter -> {
        write(letter.text());
        skipSpaces();
        skipEmptyGroup();
      }
      case LatexCommand.Word word -> {
        writeWord(word.text());
        skipEmptyGroup();
      }
      case LatexCommand.Accent accent -> accent(accent.mark(), name);
      case LatexCommand.Switch _ -> {
        skipSpaces();
        boolean invisibleBracket = source.charAt(at) == '.' && name.matches("left|right");
        at += invisibleBracket ? 1 : 0;
      }
      case LatexCommand.Template template -> fill(template);
    }
  }

  /// Writes the sign of a command that has just been read.
  void symbol(String sign, String name) {
    write(sign);
    skipEmptyGroup();
  }

  /// A backslash before something that is no letter.
  private void escape(char c) {
    at += 2;
    switch (c) {
      case '%', '&', '#', '_', '$', '{', '}' -> write(Character.toString(c));
      case ' ', ',', ';', ':', '\\', '\n' -> write(" ");
      case '!', '/', '-', '@', '(', ')', '[', ']' -> {}
      case '|' -> write("‖");
      case '\'', '`', '^', '"', '~', '=', '.' -> accent(Accents.markOf(c), Character.toString(c));
      default -> write("\\" + c);
    }
  }

  private void accent(String mark, String name) {
    int start = at;
    if (name.equals("'") && Accents.isContraction(source, at)) {
      write("'");
      return;
    }
    if (isLetter(name.charAt(0))) {
      skipSpaces();
    }
    boolean letters = isLetter(name.charAt(0));
    char next = at < end ? source.charAt(at) : '\n';
    boolean bare = isLetter(next) && (at > start || !letters);
    if (!bare && next != '{' && next != '\\' && !(next == '=' && name.equals("not"))) {
      at = start;
      write(letters ? "\\" + name : name);
      return;
    }
    String before = source.between(start, at) + (next == '{' ? "{" : "");
    String base = argument();
    Optional<String> marked = name.length() > 1 ? Accents.over(base, mark) : Accents.on(base, mark);
    write(marked.orElseGet(() -> unmarked(name, before, base)));
  }

  /// What an accent leaves that its argument cannot carry. The argument has been read and is not
  /// read again: accents within accents would double the work with every level.
  private static String unmarked(String name, String before, String base) {
    if (name.length() > 1) {
      return base;
    }
    if (!isLetter(name.charAt(0)) || base.isEmpty()) {
      return name + base;
    }
    return "\\" + name + before + base + (before.endsWith("{") ? "}" : "");
  }

  private void fill(LatexCommand.Template template) {
    String text = template.shape();
    if (text.isEmpty() && source.charAt(at) == '[') {
      int bracket = source.find("]", at, Math.min(end, at + LONGEST_OPTION));
      at = bracket < 0 ? at : bracket + 1;
    }
    for (int i = 1; i <= template.arguments(); i++) {
      if (i == 2 && !text.contains("1") && source.closer(at, end) < 0) {
        break;
      }
      String argument = argument();
      text = text.replace("@" + i, Scripts.term(argument.strip())).replace("#" + i, argument);
    }
    if (text.isEmpty() && out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    write(text);
  }

  /// What the next group, command or single character stands for.
  final String argument() {
    skipSpaces();
    if (at >= end) {
      return "";
    }
    int closer = source.closer(at, end);
    if (closer >= 0) {
      String inside = within(at + 1, closer).read();
      at = closer + 1;
      return inside;
    }
    if (source.charAt(at) == '\\') {
      LatexReader one = within(at, end);
      one.command();
      at = one.at;
      return one.out.toString();
    }
    if (source.charAt(at) == '{') {
      at++;
      return "";
    }
    int from = at;
    at += Character.isHighSurrogate(source.charAt(at)) && at + 1 < end ? 2 : 1;
    return source.between(from, at);
  }

  final void skipSpaces() {
    while (at < end && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  /// `\LaTeX{}` ends a command's name with an empty group.
  final void skipEmptyGroup() {
    if (source.closer(at, end) == at + 1) {
      at += 2;
    }
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

package dev.paperboy.ingest.text;

/// Reads what stands between dollar signs.
final class LatexFormula extends LatexReader {
  LatexFormula(LatexSource source, int from, int end, int depth) {
    super(source, from, end, depth);
  }

  @Override
  LatexReader within(int from, int to) {
    return new LatexFormula(source, from, to, depth + 1);
  }

  @Override
  void step(char c) {
    switch (c) {
      case '\\' -> command();
      case '^' -> {
        at++;
        writeScript(Scripts.superscript(argument()));
      }
      case '_' -> {
        at++;
        writeScript(Scripts.subscript(argument()));
      }
      case '{' -> group();
      case '~' -> {
        at++;
        write(" ");
      }
      case '$', '&' -> at++;
      default -> copy();
    }
  }

  /// Spaces mean nothing in a formula; those on both sides of a sign make it easier to read.
  @Override
  void symbol(String sign, String name) {
    char before = source.charAt(at - name.length() - 2);
    super.symbol(sign, name);
    int next = at;
    while (next < end && Character.isWhitespace(source.charAt(next))) {
      next++;
    }
    boolean operand = Character.isLetterOrDigit(source.charAt(next));
    if (operand && !Character.isWhitespace(before)) {
      at = next;
    }
  }

  private void group() {
    if (source.closer(at, end) >= 0) {
      write(argument());
      return;
    }
    copy();
  }

  @Override
  void unknown(String name) {
    at += 1 + name.length();
    if (name.length() == 1) {
      write(name);
      return;
    }
    writeWord(name);
  }
}

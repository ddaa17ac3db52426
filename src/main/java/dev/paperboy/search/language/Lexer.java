package dev.paperboy.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a question into words, quotations and operators, in one pass. Nothing is wrong to it: what
/// is no operator is a word.
final class Lexer {
  private static final Pattern QUOTES = Pattern.compile("[“”„‟«»″]");
  private static final Pattern NAME = Pattern.compile("([A-Za-z]{2,12}):(?!/)");
  private static final String OPENERS = "([{";

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /// @param line a text on one line
  static List<Lexeme> cut(String line) {
    Lexer lexer = new Lexer(straight(line));
    lexer.run();
    return lexer.lexemes;
  }

  /// With one kind of quotation mark; phones type others.
  static String straight(String text) {
    return QUOTES.matcher(text).replaceAll("\"");
  }

  private void run() {
    while (at < text.length()) {
      if (text.charAt(at) == ' ' || (OPENERS.indexOf(text.charAt(at)) >= 0 && quoteAt(at + 1))) {
        at++;
        continue;
      }
      boolean minus = text.charAt(at) == '-' && at + 1 < text.length() && excludes(at + 1);
      int start = minus ? at + 1 : at;
      if (quoteAt(start)) {
        quotation(start, minus);
      } else {
        word(start, minus);
      }
    }
  }

  private boolean quoteAt(int index) {
    return index < text.length() && text.charAt(index) == '"';
  }

  private boolean excludes(int index) {
    return quoteAt(index) || Character.isLetter(text.codePointAt(index));
  }

  private void quotation(int start, boolean minus) {
    int end = text.indexOf('"', start + 1);
    if (end < 0) {
      lexemes.add(new Lexeme.LoneQuote());
      at = start + 1;
      return;
    }
    lexemes.add(new Lexeme.Quoted(text.substring(start + 1, end).strip(), minus));
    at = end + 1;
  }

  private void word(int start, boolean minus) {
    int space = text.indexOf(' ', start);
    int end = space < 0 ? text.length() : space;
    Matcher name = NAME.matcher(text).region(start, end);
    if (name.lookingAt()) {
      named(name.group(1), name.end(), end, minus);
      return;
    }
    at = end;
    String word = text.substring(start, end).replace("\"", "");
    if (minus && !word.isEmpty()) {
      lexemes.add(new Lexeme.Minus(word));
    } else if (!word.isEmpty()) {
      lexemes.add(new Lexeme.Plain(word));
    }
  }

  private void named(String name, int value, int end, boolean minus) {
    int close = quoteAt(value) ? text.indexOf('"', value + 1) : -1;
    if (close >= 0) {
      lexemes.add(new Lexeme.Named(name, text.substring(value + 1, close).strip(), true, minus));
      at = close + 1;
      return;
    }
    String written = text.substring(value, end);
    if (written.indexOf('"') >= 0) {
      lexemes.add(new Lexeme.LoneQuote());
    }
    lexemes.add(new Lexeme.Named(name, written.replace("\"", ""), false, minus));
    at = end;
  }
}

package dev.paperboy.search.language;

import java.util.List;
import java.util.regex.Pattern;

/// What an operator says behind its colon.
///
/// @param text empty if it says nothing
/// @param end the place of the piece behind it
record Value(String text, int end) {
  private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}+#\"]+$");
  private static final int LONGEST_NAME = 4;

  static Value of(Field field, List<Lexeme> lexemes, int at, Known known) {
    Lexeme.Named named = (Lexeme.Named) lexemes.get(at);
    if (named.quoted()) {
      return new Value(Draft.hasWord(named.value()) ? named.value() : "", at + 1);
    }
    String text = withoutEnd(named.value());
    if (!Draft.hasWord(text)) {
      return behindSpace(field, lexemes, at + 1, known);
    }
    return field == Field.AUTHOR ? name(text, lexemes, at + 1, known) : new Value(text, at + 1);
  }

  /// `since: 2023` and `author: "Kaiming He"` are plain enough; `title: a` is not.
  private static Value behindSpace(Field field, List<Lexeme> lexemes, int next, Known known) {
    Value nothing = new Value("", next);
    if (next == lexemes.size()) {
      return nothing;
    }
    if (lexemes.get(next) instanceof Lexeme.Quoted(String quoted, boolean excluded)) {
      return !excluded && Draft.hasWord(quoted) ? new Value(quoted, next + 1) : nothing;
    }
    if (!(lexemes.get(next) instanceof Lexeme.Plain(String word)) || !Draft.hasWord(word)) {
      return nothing;
    }
    String value = withoutEnd(word);
    return switch (field) {
      case AUTHOR -> {
        Value name = name(value, lexemes, next + 1, known);
        yield known.isAuthor(name.text()) ? name : nothing;
      }
      case TITLE, WITHOUT, ABOUT -> nothing;
      case CATEGORY -> value.indexOf('.') > 0 ? new Value(value, next + 1) : nothing;
      case YEAR, SINCE, AFTER, UNTIL, BEFORE, HAS, VOTES, KIND, SORT ->
          Operators.read(field, value) instanceof Operator.Unread
              ? nothing
              : new Value(value, next + 1);
    };
  }

  /// `author:Kaiming He` without quotation marks, where somebody is called so.
  private static Value name(String first, List<Lexeme> lexemes, int next, Known known) {
    Value longest = new Value(first, next);
    String name = first;
    for (int i = next; i < Math.min(lexemes.size(), next + LONGEST_NAME - 1); i++) {
      if (!(lexemes.get(i) instanceof Lexeme.Plain(String word))
          || !Character.isUpperCase(word.codePointAt(0))) {
        break;
      }
      name = name + " " + withoutEnd(word);
      longest = known.isAuthor(name) ? new Value(name, i + 1) : longest;
    }
    return longest;
  }

  /// The text without the punctuation of the sentence around it. `2020..` has an open end.
  static String withoutEnd(String text) {
    return text.endsWith("..") ? text : END.matcher(text).replaceFirst("");
  }
}

package dev.paperboy.search.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A question while it is put together from its pieces.
final class Draft {
  /// In a longer text, quotation marks quote.
  private static final int LONGEST_WITH_PHRASES = 10;

  private static final int LONGEST_VALUE = 200;
  private static final Pattern REFERENCE = Pattern.compile("(?i)arxiv|doi|https?|isbn");

  private final Known known;
  private final LocalDate today;
  private final Remarks remarks;
  private final Conditions conditions;
  private final List<SpokenWord> words = new ArrayList<>();
  private final List<String> about = new ArrayList<>();
  private Order order = Order.RELEVANCE;

  Draft(Known known, LocalDate today, Remarks remarks) {
    this.known = known;
    this.today = today;
    this.remarks = remarks;
    this.conditions = new Conditions(remarks);
  }

  Inquiry of(List<Lexeme> lexemes) {
    boolean quotes = quotes(lexemes);
    int at = 0;
    while (at < lexemes.size()) {
      at =
          switch (lexemes.get(at)) {
            case Lexeme.Plain(String word) -> {
              boolean last =
                  at + 1 == lexemes.size() || !(lexemes.get(at + 1) instanceof Lexeme.Plain);
              words.add(SpokenWord.of(word, last));
              yield at + 1;
            }
            case Lexeme.Quoted(String text, boolean excluded) -> {
              quotation(text, excluded, quotes);
              yield at + 1;
            }
            case Lexeme.Minus(String word) -> {
              minus(Value.withoutEnd(word));
              yield at + 1;
            }
            case Lexeme.LoneQuote() -> {
              remarks.loneQuote();
              yield at + 1;
            }
            case Lexeme.Named named -> named(named, lexemes, at);
          };
    }
    return inquiry();
  }

  private static boolean quotes(List<Lexeme> lexemes) {
    List<SpokenWord> plain =
        lexemes.stream()
            .filter(Lexeme.Plain.class::isInstance)
            .map(lexeme -> SpokenWord.of(((Lexeme.Plain) lexeme).word(), false))
            .toList();
    return plain.size() > LONGEST_WITH_PHRASES
        || plain.stream().limit(Math.max(0, plain.size() - 1)).anyMatch(SpokenWord::endsSentence);
  }

  private Inquiry inquiry() {
    SentenceReader.Sentence sentence = new SentenceReader(known, today).read(words);
    sentence.conditions().forEach(conditions::guess);
    Order wanted = order == Order.RELEVANCE ? sentence.order() : order;
    about.add(sentence.topic());
    String words = String.join(" ", about).strip();
    String topic = hasWord(words) ? words : "";
    Comments.on(topic, this.words, conditions.list().isEmpty(), remarks);
    return new Inquiry(topic, conditions.list(), conditions.guessed(), wanted, remarks.list());
  }

  private void quotation(String text, boolean excluded, boolean quotes) {
    if (!hasWord(text)) {
      remarks.emptyQuotes();
      return;
    }
    if (text.length() > LONGEST_VALUE || (quotes && !excluded)) {
      remarks.emphasis();
      plain(text);
      return;
    }
    Condition phrase = new Condition.Phrase(text);
    conditions.demand(excluded ? new Condition.Not(phrase) : phrase);
  }

  private void minus(String word) {
    if (hasWord(word) && word.length() <= LONGEST_VALUE) {
      conditions.demand(Condition.leavingOut(word));
    }
  }

  /// How far the operator reaches: a value may stand behind a space, a name may have more words.
  private int named(Lexeme.Named named, List<Lexeme> lexemes, int at) {
    Optional<Field> field = Field.of(named.name());
    if (field.isEmpty()) {
      unknown(named);
      return at + 1;
    }
    Value value = Value.of(field.get(), lexemes, at, known);
    if (value.text().isEmpty()) {
      boolean meant = named.name().equals(named.name().toLowerCase(Locale.ROOT));
      if (meant && field.get() != Field.ABOUT) {
        remarks.empty(field.get());
      } else {
        plain(named.name() + ":");
      }
      return at + 1;
    }
    operator(field.get(), value.text(), named.excluded());
    return value.end();
  }

  private void operator(Field field, String value, boolean excluded) {
    if (value.length() > LONGEST_VALUE && field != Field.ABOUT) {
      plain(value);
      return;
    }
    switch (Operators.read(field, value)) {
      case Operator.Asks(Condition condition) ->
          conditions.demand(excluded ? new Condition.Not(condition) : condition);
      case Operator.Sorts(Order wanted) -> order = wanted;
      case Operator.Words(String words) -> about.add(words);
      case Operator.Unread unread -> {
        remarks.malformed(field.colon() + value, unread);
        plain(value);
      }
    }
  }

  private void unknown(Lexeme.Named named) {
    String value = named.value();
    boolean looksLikeField =
        !value.isEmpty()
            && Character.isLetterOrDigit(value.codePointAt(0))
            && named.name().equals(named.name().toLowerCase(Locale.ROOT))
            && !REFERENCE.matcher(named.name()).matches();
    if (looksLikeField) {
      remarks.unknown(named.name());
      plain(named.name() + " " + value);
    } else {
      plain(named.written());
    }
  }

  private void plain(String text) {
    String[] each = text.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      if (!each[i].isEmpty()) {
        words.add(SpokenWord.of(each[i], i == each.length - 1));
      }
    }
  }

  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}

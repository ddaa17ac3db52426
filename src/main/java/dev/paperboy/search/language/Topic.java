package dev.paperboy.search.language;

import java.time.LocalDate;

/// How a topic is written so that reading it again gives it back.
final class Topic {
  /// Whoever could be taken for a person is one.
  private static final Known EVERYBODY =
      new Known() {
        @Override
        public boolean isAuthor(String name) {
          return true;
        }

        @Override
        public boolean isTitle(String text) {
          return false;
        }
      };

  /// Behind every date that could be meant.
  private static final LocalDate LATE = LocalDate.of(2100, 1, 1);

  private Topic() {}

  static String written(String topic) {
    String words = Lexer.straight(topic).replace('"', ' ').strip();
    if (words.isEmpty()) {
      return "";
    }
    Inquiry again = new QuestionReader(EVERYBODY).read(words, LATE);
    boolean same = again.topic().equals(words) && again.conditions().isEmpty();
    return same && again.order() == Order.RELEVANCE
        ? words
        : Field.ABOUT.colon() + Quoting.always(words);
  }
}

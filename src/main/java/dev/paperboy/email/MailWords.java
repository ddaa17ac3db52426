package dev.paperboy.email;

import dev.paperboy.chat.Card;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines of a card that both forms of a mail have.
final class MailWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private MailWords() {}

  /// Who wrote it, when, and in which category, as far as it is known.
  static String origin(Card card) {
    LocalDate published = card.published();
    return Stream.of(
            card.byline(),
            published == null ? "" : DAY.format(published),
            Objects.requireNonNullElse(card.category(), ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}

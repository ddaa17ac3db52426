package dev.paperboy.discord;

import dev.paperboy.chat.Card;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A card in Discord's markdown: the linked title, who wrote it and when, what it says, and in
/// small print where it leads and why it is here.
final class CardText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final String SMALL = "-# ";

  private CardText() {}

  static String of(Card card, CardRoom room) {
    String origin = parted(card.byline(), day(card.published()), card.category());
    return lines(
        title(card, room.title()),
        small(Markdown.line(origin, room.byline())),
        Markdown.line(card.sentence(), room.sentence()),
        reasons(card, room));
  }

  static String title(Card card, int room) {
    String bold = "****";
    String title =
        card.page()
            .map(page -> MarkdownLink.of(card.title(), page, room - bold.length()))
            .orElseGet(() -> Markdown.line(card.title(), room - bold.length()));
    return "**" + title + "**";
  }

  /// Where the card leads and why it is here.
  static String reasons(Card card, CardRoom room) {
    return small(
        Stream.of(
                MarkdownLink.row(card.links(), room.links()), Markdown.line(card.why(), room.why()))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · ")));
  }

  static String small(String written) {
    return written.isBlank() ? "" : SMALL + written;
  }

  static String day(@Nullable LocalDate date) {
    return date == null ? "" : DAY.format(date);
  }

  /// What is there of these, with dots between.
  static String parted(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  static String lines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }
}

package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Card;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a card as blocks.
final class CardBlocks {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final int TITLE = 250;
  private static final int BYLINE = 160;
  private static final int SENTENCE = 260;
  private static final int WHY = 250;
  private static final int CATEGORIES = 60;
  private static final int ALL_AUTHORS = 300;

  private CardBlocks() {}

  /// A card among others, without its buttons.
  static List<ObjectNode> of(Card card) {
    List<ObjectNode> blocks = new ArrayList<>();
    title(card).block().ifPresent(blocks::add);
    String authors = OutsideText.inertList(BYLINE, card.byline());
    byline(authors, card.published(), card.category()).forEach(blocks::add);
    new RichText().line(SENTENCE, card.sentence()).block().ifPresent(blocks::add);
    blocks.addAll(smallPrint(card));
    return blocks;
  }

  static RichText title(Card card) {
    String shown = OutsideText.inert(TITLE, card.title());
    String title = shown.isEmpty() ? card.id().value() : shown;
    ObjectNode element =
        card.links().stream()
            .findFirst()
            .filter(SafeLink::isSafe)
            .map(link -> RichText.link(link, title))
            .orElseGet(() -> RichText.text(title));
    return new RichText().line(List.of(RichText.styled("bold", element)));
  }

  /// Authors, day and categories, as far as they are known.
  ///
  /// @param authors inert already
  static Stream<ObjectNode> byline(
      String authors, @Nullable LocalDate published, @Nullable String categories) {
    String line =
        Stream.of(
                authors,
                published == null ? "" : DAY.format(published),
                categories == null ? "" : OutsideText.inert(CATEGORIES, categories))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return line.isEmpty() ? Stream.empty() : Stream.of(Blocks.context(Blocks.plain(line)));
  }

  /// As many authors as fit, and how many there are in all where they do not.
  static String authors(List<String> authors) {
    String all = String.join(", ", authors);
    if (all.length() <= ALL_AUTHORS) {
      return OutsideText.inertList(ALL_AUTHORS, all);
    }
    String tail = " et al. (" + authors.size() + ")";
    StringBuilder named = new StringBuilder();
    for (String author : authors) {
      if (named.length() + author.length() + 2 + tail.length() > ALL_AUTHORS) {
        break;
      }
      named.append(named.isEmpty() ? "" : ", ").append(author);
    }
    return OutsideText.inertList(
            ALL_AUTHORS, named.isEmpty() ? authors.getFirst() : named.toString())
        + tail;
  }

  /// Why the paper is here, and where it leads.
  static List<ObjectNode> smallPrint(Card card) {
    List<ObjectNode> texts =
        Stream.of(
                Blocks.plain(OutsideText.inertQuoted(WHY, card.why())),
                Blocks.mrkdwn(Mrkdwn.links(card.links())))
            .filter(text -> !text.path("text").asText().isEmpty())
            .toList();
    return texts.isEmpty() ? List.of() : List.of(Blocks.context(texts.toArray(ObjectNode[]::new)));
  }
}

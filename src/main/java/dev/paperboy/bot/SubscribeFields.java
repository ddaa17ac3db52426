package dev.paperboy.bot;

import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import dev.paperboy.digest.language.Piece;
import dev.paperboy.digest.language.Weekdays;
import dev.paperboy.digest.language.WishPieces;
import dev.paperboy.digest.language.WishReader;
import dev.paperboy.digest.language.WishReading;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The fields of a subscription, one for each piece of a wish.
final class SubscribeFields {
  private SubscribeFields() {}

  static Form form(WishPieces pieces, Map<Piece, WishReading.Refused> flaws) {
    return new Form(
        "Subscribe this channel",
        "Show what it brings",
        Arrays.stream(Piece.values()).map(piece -> field(piece, pieces, flaws)).toList());
  }

  static WishPieces read(Map<String, String> values) {
    Map<Piece, String> said = new EnumMap<>(Piece.class);
    for (Piece piece : Piece.values()) {
      said.put(piece, values.getOrDefault(name(piece), ""));
    }
    return new WishPieces(said);
  }

  private static String name(Piece piece) {
    return piece.name().toLowerCase(Locale.ROOT);
  }

  private static Field field(
      Piece piece, WishPieces pieces, Map<Piece, WishReading.Refused> flaws) {
    String said = pieces.of(piece);
    WishReading.Refused flaw = flaws.get(piece);
    String wrong = flaw == null ? "" : flaw.why() + " " + flaw.instead();
    return switch (piece) {
      case TOPIC ->
          new Field.Line(
              name(piece),
              "Topic",
              "In plain words or as in a search. Empty for what is trending.",
              Field.Kind.WORDS,
              false,
              said,
              wrong);
      case DAYS ->
          new Field.Choice(
              name(piece),
              "Days",
              "All seven for a daily digest, one for a weekly one.",
              days(),
              List.of(said.split(Field.JOINT, -1)),
              true,
              wrong);
      case TIME ->
          new Field.Line(name(piece), "Time", "Such as 9:30.", Field.Kind.TIME, true, said, wrong);
      case ZONE ->
          new Field.Line(
              name(piece),
              "Time zone",
              "Such as Europe/Berlin. All digests of this channel come at one time.",
              Field.Kind.ZONE,
              true,
              said,
              wrong);
      case MOST ->
          new Field.Choice(
              name(piece),
              "Papers in a post",
              "At most; more stand in its thread.",
              numbers(),
              List.of(said),
              false,
              wrong);
      case LEAST ->
          new Field.Line(
              name(piece),
              "Least score",
              "Votes that are expected, or on a topic 0 to 100. Empty to have it chosen for you.",
              Field.Kind.NUMBER,
              false,
              said,
              wrong);
    };
  }

  private static List<Field.Option> days() {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                new Field.Option(
                    Weekdays.shortName(day), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
        .toList();
  }

  private static List<Field.Option> numbers() {
    return IntStream.rangeClosed(1, WishReader.MOST_IN_A_POST)
        .mapToObj(Integer::toString)
        .map(number -> new Field.Option(number, number))
        .toList();
  }
}

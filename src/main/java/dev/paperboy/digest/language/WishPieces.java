package dev.paperboy.digest.language;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A wish said piece by piece, as in a form. Each piece is read as if it had been typed, so that it
/// is known of which one is wrong.
///
/// @param said each piece in the words of whoever says it; empty for what is left open. The time
///   may have the zone behind it
public record WishPieces(Map<Piece, String> said) {
  private static final String ALL_ELSE = " max 1 min 0 on Mon at 0:00 UTC";

  public WishPieces {
    Map<Piece, String> all = new EnumMap<>(Piece.class);
    for (Piece piece : Piece.values()) {
      all.put(piece, said.getOrDefault(piece, "").strip());
    }
    said = Map.copyOf(all);
  }

  public String of(Piece piece) {
    return said.getOrDefault(piece, "");
  }

  /// The same with other words for a piece.
  public WishPieces with(Piece piece, String words) {
    Map<Piece, String> changed = new EnumMap<>(said);
    changed.put(piece, words);
    return new WishPieces(changed);
  }

  /// All of it in words that read as the same, whatever the topic ends with, if all was said. The
  /// numbers part the days from a topic that ends in 'weekly'.
  public String text() {
    return (of(Piece.TOPIC)
            + after(" max ", of(Piece.MOST))
            + after(" min ", of(Piece.LEAST))
            + after(" on ", of(Piece.DAYS))
            + after(" ", time())
            + after(" ", of(Piece.ZONE)))
        .strip();
  }

  private static String after(String introduction, String words) {
    return words.isEmpty() ? "" : introduction + words;
  }

  private String time() {
    String time = of(Piece.TIME);
    return time.regionMatches(true, 0, "at ", 0, 3) ? time : after("at ", time);
  }

  /// What cannot be, and why.
  public Map<Piece, WishReading.Refused> flaws(LocalDate today) {
    Map<Piece, WishReading.Refused> flaws = new EnumMap<>(Piece.class);
    for (Piece piece : Piece.values()) {
      flaw(piece, today).ifPresent(flaw -> flaws.put(piece, flaw));
    }
    return flaws;
  }

  private Optional<WishReading.Refused> flaw(Piece piece, LocalDate today) {
    if (mayBeLeftOpen(piece) && of(piece).isEmpty()) {
      return Optional.empty();
    }
    return switch (WishReader.read(alone(piece), today)) {
      case WishReading.Refused refused -> Optional.of(refused);
      case WishReading.Understood(Wish wish) ->
          says(wish.pieces(), piece)
              ? Optional.empty()
              : Optional.of(Unread.flaw(piece, of(piece)));
    };
  }

  /// A zone that is said with the time need not be said again.
  private boolean mayBeLeftOpen(Piece piece) {
    return switch (piece) {
      case TOPIC, LEAST -> true;
      case ZONE -> of(Piece.TIME).contains(" ");
      case DAYS, TIME, MOST -> false;
    };
  }

  /// The piece where nothing else can be meant by it.
  private String alone(Piece piece) {
    return switch (piece) {
      case TOPIC -> of(piece) + ALL_ELSE;
      case DAYS -> "on " + of(piece);
      case TIME -> time();
      case ZONE -> "at 0:00 " + of(piece);
      case MOST -> "max " + of(piece);
      case LEAST -> "min " + of(piece);
    };
  }

  /// Whether the words say that piece and nothing that they should not.
  private boolean says(WishPieces read, Piece piece) {
    Set<Piece> expected =
        switch (piece) {
          case TOPIC -> EnumSet.allOf(Piece.class);
          case TIME ->
              of(Piece.ZONE).isEmpty() ? EnumSet.of(Piece.TIME, Piece.ZONE) : EnumSet.of(piece);
          case ZONE -> EnumSet.of(Piece.TIME, Piece.ZONE);
          case DAYS, MOST, LEAST -> EnumSet.of(piece);
        };
    boolean said = piece == Piece.TOPIC || !read.of(piece).isEmpty();
    return said
        && EnumSet.complementOf(EnumSet.copyOf(expected)).stream()
            .allMatch(other -> read.of(other).isEmpty());
  }
}

package dev.paperboy.digest.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be told of and when. What was not said is null.
///
/// @param topic a question; empty for what is trending
/// @param most papers in a message
/// @param least the score that a paper needs
/// @param remarks how ambiguous words were taken, a sentence each
public record Wish(
    String topic,
    @Nullable Set<DayOfWeek> days,
    @Nullable LocalTime time,
    @Nullable ZoneId zone,
    @Nullable Integer most,
    @Nullable Integer least,
    List<String> remarks) {
  public Wish {
    remarks = List.copyOf(remarks);
  }

  public Wish about(String other) {
    return new Wish(other, days, time, zone, most, least, remarks);
  }

  public Wish in(ZoneId other) {
    return new Wish(topic, days, time, other, most, least, remarks);
  }

  public Wish atLeast(int score) {
    return new Wish(topic, days, time, zone, most, score, remarks);
  }

  public Wish withAnyScore() {
    return new Wish(topic, days, time, zone, most, null, remarks);
  }

  Wish with(String remark) {
    List<String> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
    return new Wish(topic, days, time, zone, most, least, more);
  }

  /// The wish in words that read as the same, if all was said.
  public String text() {
    return pieces().text();
  }

  public WishPieces pieces() {
    Map<Piece, String> said = new EnumMap<>(Piece.class);
    said.put(Piece.TOPIC, topic);
    say(said, Piece.DAYS, days == null ? null : Weekdays.listed(days));
    say(said, Piece.TIME, time);
    say(said, Piece.ZONE, zone == null ? null : zone.getId());
    say(said, Piece.MOST, most);
    say(said, Piece.LEAST, least);
    return new WishPieces(said);
  }

  private static void say(Map<Piece, String> said, Piece piece, @Nullable Object what) {
    if (what != null) {
      said.put(piece, what.toString());
    }
  }
}

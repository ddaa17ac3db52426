package dev.paperboy.store;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How channels, subscriptions and deliveries lie in their tables.
final class DigestRows {
  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private DigestRows() {}

  static DigestChannel channel(ResultSet row) throws SQLException {
    return new DigestChannel(
        row.getLong("id"),
        new Place(
            Platform.valueOf(row.getString("platform")),
            row.getString("workspace"),
            row.getString("channel")),
        LocalTime.parse(row.getString("post_time")),
        zone(row.getString("zone")),
        row.getString("subscriber"),
        row.getString("paused_why"),
        moment(row, "told_at"),
        day(row, "quiet_until"),
        day(row, "begins_on"),
        moment(row, "due_at"),
        row.getLong("changes"));
  }

  static Subscription subscription(ResultSet row) throws SQLException {
    return new Subscription(
        row.getLong("id"),
        row.getLong("channel"),
        row.getString("topic"),
        DayLetters.days(row.getString("days")),
        row.getInt("most"),
        row.getInt("least"),
        row.getString("subscriber"),
        moment(row, "subscribed_at"));
  }

  static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString("id"),
        row.getLong("channel"),
        LocalDate.parse(row.getString("local_date")),
        row.getInt("part"),
        DeliveryState.valueOf(row.getString("state")),
        LocalDate.parse(row.getString("since")),
        Pick.read(row.getString("picks")),
        row.getString("why"),
        NearMiss.read(row.getString("nearest")),
        row.getString("message"),
        row.getInt("attempts"),
        moment(row, "sending_since"),
        moment(row, "next_try"));
  }

  /// What is bound.
  static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant moment -> written(moment);
      default -> value.toString();
    };
  }

  /// A moment as it is bound: always to the millisecond, so that texts sort like their moments.
  static String written(Instant moment) {
    return MILLISECONDS.format(moment);
  }

  /// A zone that this Java no longer knows must not stop the others.
  static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Instant.parse(text);
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }
}

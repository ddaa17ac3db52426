package dev.paperboy.store;

import dev.paperboy.chat.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A channel with the local time at which it gets its digest.
///
/// @param subscriber who is told when the channel cannot be reached
/// @param pausedWhy why nothing is posted; null while posts arrive
/// @param toldAt when the subscriber was told of the pause; null if that is still to be done
/// @param quietUntil the first local day on which it wants posts again; null for any day
/// @param beginsOn the first local day of an hour that had passed when it was wished for; null for
///   any
/// @param due when to look at it next; null for never
/// @param changes how often somebody has wished something else for it
public record DigestChannel(
    long id,
    Place place,
    LocalTime time,
    ZoneId zone,
    String subscriber,
    @Nullable String pausedWhy,
    @Nullable Instant toldAt,
    @Nullable LocalDate quietUntil,
    @Nullable LocalDate beginsOn,
    @Nullable Instant due,
    long changes) {
  /// The first day from one on that may have a post.
  public LocalDate from(LocalDate day) {
    return Stream.of(
            Optional.of(day), Optional.ofNullable(quietUntil), Optional.ofNullable(beginsOn))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElse(day);
  }

  public boolean isPaused() {
    return pausedWhy != null;
  }
}

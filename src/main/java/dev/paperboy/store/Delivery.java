package dev.paperboy.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A post of a channel's digest, or the record that there was nothing to post.
///
/// @param id what the platform knows it by, at most 25 characters
/// @param day the channel's local day; a day has one digest, whatever the clock does
/// @param part 0 for the message, 1 for what stands in its thread
/// @param since the day of the digest before, from which on papers are new
/// @param why what to tell of it: why there was nothing, or why it failed
/// @param nearest the paper that came closest, where there was nothing
/// @param message the platform's name of it, once it is there
/// @param sendingSince when it was sent first; null before
public record Delivery(
    String id,
    long channel,
    LocalDate day,
    int part,
    DeliveryState state,
    LocalDate since,
    List<Pick> picks,
    String why,
    @Nullable NearMiss nearest,
    @Nullable String message,
    int attempts,
    @Nullable Instant sendingSince,
    @Nullable Instant nextTry) {
  public Delivery {
    picks = List.copyOf(picks);
  }

  /// A post that is to be sent.
  ///
  /// @param turn when it may be sent
  public static Delivery composed(
      String id,
      long channel,
      LocalDate day,
      int part,
      LocalDate since,
      List<Pick> picks,
      Instant turn) {
    return new Delivery(
        id,
        channel,
        day,
        part,
        DeliveryState.COMPOSED,
        since,
        picks,
        "",
        null,
        null,
        0,
        null,
        turn);
  }

  /// A day on which there was nothing to post.
  public static Delivery silent(
      String id,
      long channel,
      LocalDate day,
      LocalDate since,
      String why,
      @Nullable NearMiss nearest) {
    return new Delivery(
        id,
        channel,
        day,
        0,
        DeliveryState.SILENT,
        since,
        List.of(),
        why,
        nearest,
        null,
        0,
        null,
        null);
  }

  public boolean isThread() {
    return part > 0;
  }
}

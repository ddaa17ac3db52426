package dev.paperboy.digest.language;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a change of when digests come. Where no topic is expected, a city is a zone also without a
/// time of day before it.
public final class TimeReader {
  private static final Pattern ZONE_WORD =
      Pattern.compile("^(?:(?:in|to|zone|time ?zone)\\s+)+", Pattern.CASE_INSENSITIVE);

  private TimeReader() {}

  /// The change, with whatever was not understood as its topic, or why it cannot be.
  ///
  /// @param today the day that tells whether a date is past
  public static WishReading read(String text, LocalDate today) {
    WishReading read = WishReader.read(text, today);
    return read instanceof WishReading.Understood(Wish wish)
            && wish.zone() == null
            && !wish.topic().isEmpty()
        ? inZone(wish, ZONE_WORD.matcher(wish.topic()).replaceFirst(""))
        : read;
  }

  private static WishReading inZone(Wish wish, String called) {
    Optional<ZoneId> zone = Zones.nicknamed(called);
    if (zone.isPresent()) {
      Wish moved = wish.about("").in(zone.get());
      boolean asCalled = zone.get().getId().equalsIgnoreCase(called);
      return new WishReading.Understood(
          asCalled ? moved : moved.with(WishReader.taken(called, zone.get())));
    }
    return Zones.nearest(called).isPresent()
        ? Zones.unknown(called)
        : new WishReading.Understood(wish);
  }
}

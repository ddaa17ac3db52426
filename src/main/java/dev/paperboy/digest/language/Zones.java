package dev.paperboy.digest.language;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Time zones by whatever people call them: an id in any case, a city, an abbreviation, an offset.
final class Zones {
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
  private static final double ALIKE = 0.9;
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?:(?:UTC|GMT)[+-]\\d{1,2}(?::\\d{2})?|[+-]\\d{2}:\\d{2})", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("UTC", "UTC"),
          Map.entry("GMT", "UTC"),
          Map.entry("CET", "CET"),
          Map.entry("CEST", "CET"),
          Map.entry("MEZ", "CET"),
          Map.entry("EET", "EET"),
          Map.entry("WET", "WET"),
          Map.entry("BST", "Europe/London"),
          Map.entry("MSK", "Europe/Moscow"),
          Map.entry("EST", "America/New_York"),
          Map.entry("EDT", "America/New_York"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CST", "America/Chicago"),
          Map.entry("CDT", "America/Chicago"),
          Map.entry("MST", "America/Denver"),
          Map.entry("MDT", "America/Denver"),
          Map.entry("PST", "America/Los_Angeles"),
          Map.entry("PDT", "America/Los_Angeles"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("IST", "Asia/Kolkata"),
          Map.entry("JST", "Asia/Tokyo"),
          Map.entry("KST", "Asia/Seoul"),
          Map.entry("AEST", "Australia/Sydney"),
          Map.entry("AEDT", "Australia/Sydney"));

  /// Regions that stand for the world, not those kept for old programs.
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific",
          "Etc",
          "US",
          "Canada",
          "Brazil",
          "Mexico",
          "Chile");

  private static final Map<String, String> BY_ID = byId();
  private static final Map<String, String> BY_CITY = byCity();

  private Zones() {}

  /// A zone by its id or an offset: nothing else reads like one.
  static Optional<ZoneId> named(String text) {
    if (OFFSET.matcher(text).matches()) {
      return parsed(text.toUpperCase(Locale.ROOT));
    }
    return Optional.ofNullable(BY_ID.get(text.toLowerCase(Locale.ROOT))).flatMap(Zones::parsed);
  }

  /// A zone by an abbreviation in capitals or by its city, which are words of other meanings too.
  static Optional<ZoneId> nicknamed(String text) {
    String abbreviated = text.equalsIgnoreCase("utc") ? "UTC" : ABBREVIATIONS.get(text);
    String found = abbreviated == null ? BY_CITY.get(text.toLowerCase(Locale.ROOT)) : abbreviated;
    return Optional.ofNullable(found)
        .or(() -> Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains))
        .flatMap(Zones::parsed);
  }

  /// Whether it is meant for a zone's id: a region of the world, a stroke and more.
  static boolean looksLikeOne(String text) {
    int stroke = text.indexOf('/');
    return stroke > 0
        && (REGIONS.stream().anyMatch(text.substring(0, stroke)::equalsIgnoreCase)
            || nearest(text).isPresent());
  }

  /// The zone whose id or city is written most like it.
  static Optional<String> nearest(String text) {
    String typed = text.toLowerCase(Locale.ROOT).replace(' ', '_');
    Map<String, String> names = typed.indexOf('/') < 0 ? BY_CITY : BY_ID;
    return names.entrySet().stream()
        .filter(name -> SIMILARITY.apply(typed, name.getKey()) >= ALIKE)
        .max(Comparator.comparingDouble(name -> SIMILARITY.apply(typed, name.getKey())))
        .map(Map.Entry::getValue);
  }

  /// Says that there is no such zone, and which may be meant.
  static WishReading.Refused unknown(String typed) {
    return new WishReading.Refused(
        "I know no time zone " + typed + ".",
        nearest(typed)
            .map(near -> "Did you mean " + near + "?")
            .orElse("Say one such as Europe/Berlin, CET or +05:30."));
  }

  private static Optional<ZoneId> parsed(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> byId() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.indexOf('/') > 0)
        .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), id -> id));
  }

  private static Map<String, String> byCity() {
    Map<String, String> cities = new HashMap<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      List<String> parts = List.of(id.split("/", -1));
      if (parts.size() > 1
          && REGIONS.contains(parts.getFirst())
          && !parts.getFirst().equals("Etc")) {
        cities.putIfAbsent(parts.getLast().toLowerCase(Locale.ROOT).replace('_', ' '), id);
      }
    }
    return cities;
  }
}

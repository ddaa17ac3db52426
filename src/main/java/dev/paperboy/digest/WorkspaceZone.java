package dev.paperboy.digest;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.DigestChannels;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The zone in which a workspace lives, as far as its channels tell.
final class WorkspaceZone {
  private WorkspaceZone() {}

  /// That of most of the workspace's channels; empty where none has digests, or where people share
  /// nothing but the platform.
  static Optional<ZoneId> of(Place place, DigestChannels channels) {
    if (place.isAlone() || place.platform() == Platform.EMAIL) {
      return Optional.empty();
    }
    Map<ZoneId, Long> zones =
        channels.in(place.platform(), place.workspace()).stream()
            .map(DigestChannel::zone)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return zones.entrySet().stream()
        .max(
            Map.Entry.<ZoneId, Long>comparingByValue()
                .thenComparing(zone -> zone.getKey().getId(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}

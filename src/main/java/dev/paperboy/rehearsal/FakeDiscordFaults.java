package dev.paperboy.rehearsal;

import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/// What shall go wrong with the requests to come: what was planned, each fault once, and else what
/// the weather brings.
final class FakeDiscordFaults {
  private final Queue<Planned> planned = new ConcurrentLinkedQueue<>();

  private volatile Function<FakeDiscordRequest, Optional<FakeDiscordFault>> weather =
      _ -> Optional.empty();

  void plan(Predicate<FakeDiscordRequest> request, FakeDiscordFault fault) {
    planned.add(new Planned(request, fault));
  }

  void weather(Function<FakeDiscordRequest, Optional<FakeDiscordFault>> newWeather) {
    weather = newWeather;
  }

  synchronized Optional<FakeDiscordFault> take(FakeDiscordRequest request) {
    for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
      Planned next = all.next();
      if (next.request().test(request)) {
        all.remove();
        return Optional.of(next.fault());
      }
    }
    return weather.apply(request);
  }

  private record Planned(Predicate<FakeDiscordRequest> request, FakeDiscordFault fault) {}
}

package dev.paperboy.rehearsal;

import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/// What shall go wrong with the requests to come, each fault once.
final class FakeDiscordFaults {
  private final Queue<Planned> planned = new ConcurrentLinkedQueue<>();

  void plan(Predicate<FakeDiscordRequest> request, FakeDiscordFault fault) {
    planned.add(new Planned(request, fault));
  }

  synchronized Optional<FakeDiscordFault> take(FakeDiscordRequest request) {
    for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
      Planned next = all.next();
      if (next.request().test(request)) {
        all.remove();
        return Optional.of(next.fault());
      }
    }
    return Optional.empty();
  }

  private record Planned(Predicate<FakeDiscordRequest> request, FakeDiscordFault fault) {}
}

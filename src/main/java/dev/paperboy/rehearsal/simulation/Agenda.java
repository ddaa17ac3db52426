package dev.paperboy.rehearsal.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/// What is to happen in the world, by its moments; of one moment in the order of entry.
final class Agenda {
  private final PriorityQueue<Item> items =
      new PriorityQueue<>(Comparator.comparing(Item::at).thenComparingLong(Item::number));
  private long entered;

  private record Item(Instant at, long number, Consumer<Instant> what) {}

  void at(Instant moment, Consumer<Instant> what) {
    items.add(new Item(moment, entered++, what));
  }

  /// Does what is due. What the program's death interrupts is done later.
  void run(Instant now) {
    while (!items.isEmpty() && !items.peek().at().isAfter(now)) {
      Item item = items.remove();
      try {
        item.what().accept(now);
      } catch (Life.Over e) {
        items.add(item);
        throw e;
      }
    }
  }

  Optional<Instant> next() {
    return Optional.ofNullable(items.peek()).map(Item::at);
  }
}

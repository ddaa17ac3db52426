package dev.paperboy.digest;

import dev.paperboy.chat.Place;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import java.util.Optional;

/// What became of a channel's days.
public final class PastDays {
  private final DigestStore store;

  PastDays(DigestStore store) {
    this.store = store;
  }

  /// The latest day of the channel, whatever became of its digest.
  public Optional<Delivery> last(Place place) {
    return store.channels().at(place).flatMap(one -> store.deliveries().latest(one.id()));
  }

  /// How many papers a day's digest had, those that stand in its thread counted.
  public int papers(Delivery message) {
    return message.picks().size()
        + store
            .deliveries()
            .threadOn(message.channel(), message.day())
            .filter(thread -> thread.state() == DeliveryState.DELIVERED)
            .map(thread -> thread.picks().size())
            .orElse(0);
  }

  /// Why nothing stands in the thread of a day's digest; empty if something does, or was not to.
  public Optional<String> threadless(Delivery message) {
    return store
        .deliveries()
        .threadOn(message.channel(), message.day())
        .filter(thread -> thread.state() == DeliveryState.FAILED)
        .map(Delivery::why);
  }
}

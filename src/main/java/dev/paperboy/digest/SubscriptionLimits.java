package dev.paperboy.digest;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.store.Subscriptions;
import java.util.Optional;

/// How many subscriptions a channel and a workspace may have.
final class SubscriptionLimits {
  private final Subscriptions subscriptions;
  private final DigestDefaults most;

  SubscriptionLimits(Subscriptions subscriptions, DigestDefaults most) {
    this.subscriptions = subscriptions;
    this.most = most;
  }

  /// Why the place may have no more; empty if it may.
  ///
  /// @param count how many it has
  Optional<String> reached(Place place, int count) {
    boolean mail = place.platform() == Platform.EMAIL;
    if (count >= most.inChannel()) {
      return Optional.of(full(mail ? "This address has " : "This channel has ", most.inChannel()));
    }
    return !place.isAlone() && subscriptions.inWorkspace(place.workspace()) >= most.inWorkspace()
        ? Optional.of(
            full(mail ? "The mailing list has " : "This workspace has ", most.inWorkspace()))
        : Optional.empty();
  }

  private static String full(String who, int most) {
    return who + most + " subscriptions, which is all it may have.";
  }
}

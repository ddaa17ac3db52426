package dev.paperboy.digest;

import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Sent;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one written post to its place, and takes up what a crash or a lost answer left open.
///
/// The ledger says that a post may be there before it is sent, so that whoever finds it so looks
/// first. A post is of its local day: what was not taken in time is given up, and its papers come
/// with the next digest.
final class Courier {
  private static final Logger log = LoggerFactory.getLogger(Courier.class);

  /// A message whose answer was lost may be under way yet.
  private static final Duration BEFORE_LOOKING = Duration.ofSeconds(15);

  private static final Duration SHORTEST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration NO_MESSENGER = Duration.ofMinutes(10);
  private static final int DOUBLINGS = 7;

  /// So long a post is looked for before it is called doubtful: past a platform's worst days.
  private static final Duration LOOKED_FOR = Duration.ofDays(3);

  /// Clocks differ.
  private static final Duration EARLIER = Duration.ofMinutes(5);

  private final Messengers messengers;
  private final Ledger ledger;
  private final Posts posts;
  private final SendPace pace;

  Courier(Messengers messengers, Ledger ledger, Posts posts, SendPace pace) {
    this.messengers = messengers;
    this.ledger = ledger;
    this.posts = posts;
    this.pace = pace;
  }

  /// When a message that is being written may be sent.
  Instant turn(String message, DigestChannel channel, Instant now) {
    return pace.promise(message, false, channel.place(), now);
  }

  /// Does what can be done for it now.
  ///
  /// @param over whether it is too late to send it
  /// @return why the channel takes no posts any more, if that is so
  Optional<String> advance(Delivery post, DigestChannel channel, boolean over, Instant now) {
    Instant nextTry = post.nextTry();
    if (nextTry != null && nextTry.isAfter(now) && !over) {
      return Optional.empty();
    }
    Optional<Instant> settled = settled(post, now);
    if (settled.isPresent()) {
      ledger.postpone(post.id(), DeliveryState.SENDING, settled.get(), post.why());
      return Optional.empty();
    }
    Optional<Messenger> messenger = messengers.of(channel.place().platform());
    if (messenger.isEmpty()) {
      later(post, over, now.plus(NO_MESSENGER), "the platform is not connected", now);
      return Optional.empty();
    }
    return post.state() == DeliveryState.SENDING
        ? look(post, channel, messenger.get(), over, now)
        : send(post, channel, messenger.get(), over, now);
  }

  /// When a post that a crash left under way is there or not; empty if that is so.
  private static Optional<Instant> settled(Delivery post, Instant now) {
    return Optional.of(sent(post, now).plus(BEFORE_LOOKING))
        .filter(moment -> post.state() == DeliveryState.SENDING)
        .filter(moment -> post.nextTry() == null && moment.isAfter(now));
  }

  /// A clock may have been ahead.
  private static Instant sent(Delivery post, Instant now) {
    Instant since = post.sendingSince();
    return since == null || since.isAfter(now) ? now : since;
  }

  private Optional<String> look(
      Delivery delivery, DigestChannel channel, Messenger messenger, boolean over, Instant now) {
    Optional<Post> post = posts.of(delivery, channel);
    Instant sent = sent(delivery, now);
    Looked looked =
        post.isPresent()
            ? messenger.look(post.get(), sent.minus(EARLIER))
            : new Looked.CannotTell();
    return switch (looked) {
      case Looked.There(String message) -> {
        ledger.delivered(delivery.id(), message, now);
        yield Optional.empty();
      }
      case Looked.NotThere() -> send(delivery, channel, messenger, over, now);
      case Looked.CannotTell() -> {
        ledger.doubt(delivery.id(), "the answer was lost and nobody can look", now);
        yield Optional.empty();
      }
      case Looked.PlaceLost(String why) -> {
        ledger.doubt(delivery.id(), why, now);
        yield Optional.of(why);
      }
      case Looked.Unanswered(String why) -> {
        Instant again = now.plus(asLongAgain(Duration.between(sent, now)));
        if (looksInVain(delivery, now)) {
          ledger.doubt(delivery.id(), why, now);
        } else {
          ledger.postpone(delivery.id(), DeliveryState.SENDING, again, why);
        }
        yield Optional.empty();
      }
    };
  }

  private Optional<String> send(
      Delivery delivery, DigestChannel channel, Messenger messenger, boolean over, Instant now) {
    if (over) {
      String why = "it was not taken in time";
      ledger.giveUp(delivery.id(), DeliveryState.FAILED, why, now);
      return Optional.empty();
    }
    Instant turn = pace.take(delivery.id(), delivery.isThread(), channel.place(), now);
    if (turn.isAfter(now)) {
      ledger.postpone(delivery.id(), DeliveryState.COMPOSED, turn, delivery.why());
      return Optional.empty();
    }
    // Cards cost more than all the rest, so they are made when they go.
    Optional<Post> post = posts.of(delivery, channel);
    if (post.isEmpty()) {
      ledger.giveUp(delivery.id(), DeliveryState.FAILED, "its message is not there", now);
      return Optional.empty();
    }
    pace.await(delivery.isThread(), channel.place());
    if (!ledger.sending(delivery.id(), now)) {
      return Optional.empty();
    }
    Sent sent = messenger.send(post.get());
    pace.sent(channel.place());
    return switch (sent) {
      case Sent.Delivered(String message) -> {
        ledger.delivered(delivery.id(), message, now);
        yield Optional.empty();
      }
      case Sent.Deferred(Duration after, String why) -> {
        notYet(delivery, after, why, now);
        yield Optional.empty();
      }
      case Sent.Throttled(Duration after, String why) -> {
        pace.hold(channel.place(), now.plus(after), now);
        notYet(delivery, after, why, now);
        yield Optional.empty();
      }
      case Sent.Doubtful(String why) -> {
        ledger.postpone(delivery.id(), DeliveryState.SENDING, now.plus(BEFORE_LOOKING), why);
        yield Optional.empty();
      }
      case Sent.PlaceLost(String why) -> {
        ledger.notThere(delivery.id(), why, now);
        yield Optional.of(why);
      }
      case Sent.Refused(String why) -> {
        log.error("post {} to {} was refused: {}", delivery.id(), channel.place(), why);
        refused(delivery, why, now);
        yield Optional.empty();
      }
    };
  }

  /// The papers of a refused message would be refused tomorrow, too. Of a thread it is the thread
  /// that is refused.
  private void refused(Delivery post, String why, Instant now) {
    if (post.isThread()) {
      ledger.giveUp(post.id(), DeliveryState.FAILED, why, now);
    } else {
      ledger.refused(post.id(), why, now);
    }
  }

  private void notYet(Delivery post, Duration after, String why, Instant now) {
    Duration wait = after.compareTo(patience(post)) > 0 ? after : patience(post);
    ledger.notTaken(post.id(), now.plus(wait), why, now);
  }

  private void later(Delivery post, boolean over, Instant next, String why, Instant now) {
    if (over && post.state() == DeliveryState.COMPOSED) {
      ledger.giveUp(post.id(), DeliveryState.FAILED, why, now);
    } else if (looksInVain(post, now)) {
      ledger.doubt(post.id(), why, now);
    } else {
      ledger.postpone(post.id(), post.state(), next, why);
    }
  }

  private static boolean looksInVain(Delivery post, Instant now) {
    return post.state() == DeliveryState.SENDING
        && Duration.between(sent(post, now), now).compareTo(LOOKED_FOR) > 0;
  }

  /// Twice as long each time.
  private static Duration asLongAgain(Duration since) {
    Duration longest = since.compareTo(LONGEST) < 0 ? since : LONGEST;
    return longest.compareTo(SHORTEST) < 0 ? SHORTEST : longest;
  }

  /// The first time the platform's own word is enough.
  private static Duration patience(Delivery delivery) {
    int before = delivery.attempts();
    if (before == 0) {
      return Duration.ZERO;
    }
    Duration wait = SHORTEST.multipliedBy(1L << Math.min(before - 1, DOUBLINGS));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}

package dev.paperboy.digest;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.DigestChannels;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Tells who subscribed a channel that its digest is paused, once until it was well again.
final class PauseNotices {
  private static final Duration AGAIN = Duration.ofMinutes(10);

  private final DigestChannels channels;
  private final Messengers messengers;

  PauseNotices(DigestChannels channels, Messengers messengers) {
    this.channels = channels;
    this.messengers = messengers;
  }

  /// Tells of a paused channel, if that is still to be done. It is noted before it is said, so that
  /// a crash does not say it twice.
  ///
  /// @return when to try again; empty if it need not be
  Optional<Instant> give(DigestChannel channel, Instant now) {
    if (channel.toldAt() != null || !canBeTold(channel)) {
      return Optional.empty();
    }
    Optional<Messenger> messenger = messengers.of(channel.place().platform());
    if (messenger.isEmpty()) {
      return Optional.of(now.plus(AGAIN));
    }
    channels.told(channel.id(), now);
    Asker subscriber = new Asker(channel.place(), channel.subscriber());
    return switch (messenger.get().tell(subscriber, paused(channel))) {
      case Sent.Deferred(Duration after, String _) -> later(channel, after, now);
      case Sent.Throttled(Duration after, String _) -> later(channel, after, now);
      case Sent.Delivered _, Sent.Doubtful _, Sent.PlaceLost _, Sent.Refused _ -> Optional.empty();
    };
  }

  /// An inbox that takes no mail does not take the mail about that either.
  private static boolean canBeTold(DigestChannel channel) {
    return channel.place().platform() != Platform.EMAIL;
  }

  private Optional<Instant> later(DigestChannel channel, Duration after, Instant now) {
    channels.told(channel.id(), null);
    return Optional.of(now.plus(after.compareTo(AGAIN) > 0 ? after : AGAIN));
  }

  private static Reply paused(DigestChannel channel) {
    return new Reply.NothingFound(
        Passage.plain("I have paused the digest of a channel that you subscribed: ")
            .thenBold(channel.pausedWhy() == null ? "" : channel.pausedWhy())
            .then("."),
        List.of(
            Passage.plain(
                "Invite me again and it goes on, or type settings resume in the channel.")),
        List.of());
  }
}

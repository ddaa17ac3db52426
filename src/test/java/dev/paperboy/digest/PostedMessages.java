package dev.paperboy.digest;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import dev.paperboy.paper.PaperId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A platform in memory: what was really posted outlives whoever posted it, and the next sends go
/// wrong as they are told.
final class PostedMessages implements Messenger {
  /// What may become of a post.
  enum Fate {
    TAKEN,
    TAKEN_BUT_ANSWER_LOST,
    LOST_ON_THE_WAY,
    NOT_NOW,
    NOTHING_NOW,
    PLACE_GONE,
    REFUSED,
    KILLED_BEFORE,
    KILLED_AFTER
  }

  /// The process ends here.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  record Message(Post post, Instant at) {}

  private final Platform platform;
  final List<Message> there = new ArrayList<>();
  final List<Asker> told = new ArrayList<>();
  final Deque<Fate> fates = new ArrayDeque<>();
  final Deque<Looked> looks = new ArrayDeque<>();
  Instant now = Instant.EPOCH;
  Runnable heard = () -> {};
  Runnable asked = () -> {};
  int sends;
  Profile profile = new Profile(null, true, "");

  PostedMessages(Platform platform) {
    this.platform = platform;
  }

  @Override
  public Platform platform() {
    return platform;
  }

  @Override
  public Sent send(Post post) {
    sends++;
    Runnable once = asked;
    asked = () -> {};
    once.run();
    Fate fate = fates.isEmpty() ? Fate.TAKEN : fates.removeFirst();
    return switch (fate) {
      case TAKEN -> taken(post);
      case TAKEN_BUT_ANSWER_LOST -> {
        taken(post);
        yield new Sent.Doubtful("the connection broke");
      }
      case LOST_ON_THE_WAY -> new Sent.Doubtful("the connection broke");
      case NOT_NOW -> new Sent.Deferred(Duration.ofSeconds(90), "too many requests");
      case NOTHING_NOW -> new Sent.Throttled(Duration.ofSeconds(30), "too many requests");
      case PLACE_GONE -> new Sent.PlaceLost("the channel was archived");
      case REFUSED -> new Sent.Refused("invalid blocks");
      case KILLED_BEFORE -> throw new Killed();
      case KILLED_AFTER -> {
        taken(post);
        throw new Killed();
      }
    };
  }

  private synchronized Sent taken(Post post) {
    there.add(new Message(post, now));
    heard.run();
    return new Sent.Delivered("m" + there.size());
  }

  @Override
  public Looked look(Post post, Instant since) {
    if (!looks.isEmpty()) {
      return looks.removeFirst();
    }
    for (int i = 0; i < there.size(); i++) {
      Message message = there.get(i);
      if (!message.at().isBefore(since) && message.post().delivery().equals(post.delivery())) {
        return new Looked.There("m" + (i + 1));
      }
    }
    return new Looked.NotThere();
  }

  @Override
  public void restore(Post post, String message) {
    there.add(new Message(post, now));
  }

  @Override
  public Sent tell(Asker person, Reply reply) {
    told.add(person);
    return new Sent.Delivered("t" + told.size());
  }

  @Override
  public Profile profile(Asker asker) {
    return profile;
  }

  /// The messages of a channel, without what stands in their threads.
  List<Message> in(Place place) {
    return there.stream()
        .filter(message -> message.post().place().equals(place) && message.post().under() == null)
        .toList();
  }

  List<PaperId> papersIn(Place place) {
    return there.stream()
        .filter(message -> message.post().place().equals(place))
        .map(message -> message.post().reply())
        .flatMap(reply -> reply instanceof Reply.Cards cards ? cards.cards().stream() : Stream.of())
        .map(card -> card.id())
        .toList();
  }

  static Profile member(@Nullable ZoneId zone) {
    return new Profile(zone, true, "");
  }
}

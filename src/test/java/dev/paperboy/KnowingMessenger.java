package dev.paperboy;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// A platform that knows its people and is spoken on by nobody.
final class KnowingMessenger implements Messenger {
  Optional<String> outside = Optional.empty();
  Profile profile = new Profile(ZoneId.of("America/New_York"), true, "");

  @Override
  public Platform platform() {
    return Platform.SLACK;
  }

  @Override
  public Sent send(Post post) {
    return new Sent.Deferred(Duration.ofHours(1), "not in this test");
  }

  @Override
  public Looked look(Post post, Instant since) {
    return new Looked.NotThere();
  }

  @Override
  public Sent tell(Asker person, Reply reply) {
    return new Sent.Deferred(Duration.ofHours(1), "not in this test");
  }

  @Override
  public Optional<String> outside(Place place) {
    return outside;
  }

  @Override
  public Profile profile(Asker asker) {
    return profile;
  }
}

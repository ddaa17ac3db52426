package dev.paperboy.web;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Speaks on the chat page, which asks for what is new while it is open and when it is opened.
/// Whoever can open it may decide what it gets.
final class WebMessenger implements Messenger {
  private static final Sent NO_ROOM =
      new Sent.Deferred(Duration.ofHours(1), "nobody has opened the chat page for long");

  private final PagePosts posts;
  private volatile @Nullable ZoneId zone;

  WebMessenger(PagePosts posts) {
    this.posts = posts;
  }

  /// Takes note of the zone that a browser is in.
  void met(ZoneId browsersZone) {
    zone = browsersZone;
  }

  @Override
  public Platform platform() {
    return Platform.WEB;
  }

  @Override
  public Sent send(Post post) {
    return sent(posts.take(post));
  }

  @Override
  public void restore(Post post, String message) {
    posts.restore(post, Long.parseLong(message));
  }

  @Override
  public Looked look(Post post, Instant since) {
    return posts
        .find(post.delivery())
        .map(shown -> (Looked) new Looked.There(Long.toString(shown.number())))
        .orElseGet(Looked.NotThere::new);
  }

  @Override
  public Sent tell(Asker person, Reply reply) {
    return sent(posts.tell(reply));
  }

  @Override
  public Profile profile(Asker asker) {
    return new Profile(zone, true, "");
  }

  private static Sent sent(Optional<PagePosts.Shown> shown) {
    return shown
        .map(post -> (Sent) new Sent.Delivered(Long.toString(post.number())))
        .orElse(NO_ROOM);
  }
}

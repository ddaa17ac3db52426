package dev.paperboy.web;

import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was posted on the chat page, in memory: what no page has shown yet, and the latest of what
/// one has.
///
/// A post's number rises from one to the next and is a millisecond of the clock, so that it does so
/// across restarts and a page can ask for what came since some moment.
final class PagePosts {
  private static final int SEEN_KEPT = 60;
  private static final int MOST = 1_000;

  /// @param under the number of the post that it follows; empty for none
  record Shown(long number, String delivery, String under, Reply reply) {}

  private final Clock clock;
  private final Deque<Shown> posts = new ArrayDeque<>();
  private long last;
  private long seen;

  PagePosts(Clock clock) {
    this.clock = clock;
  }

  /// Takes a post once. Empty if so many wait to be seen that there is no room.
  synchronized Optional<Shown> take(Post post) {
    Optional<Shown> known = find(post.delivery());
    return known.isPresent() ? known : take(post.delivery(), post.under(), post.reply());
  }

  private Optional<Shown> take(String delivery, @Nullable String under, Reply reply) {
    if (posts.size() >= MOST) {
      return Optional.empty();
    }
    last = Math.max(last + 1, clock.millis());
    Shown shown = new Shown(last, delivery, under == null ? "" : under, reply);
    posts.add(shown);
    return Optional.of(shown);
  }

  /// Takes a post back that an earlier run of the program had taken.
  synchronized void restore(Post post, long number) {
    if (number > last) {
      last = number;
      String under = post.under();
      posts.add(new Shown(number, post.delivery(), under == null ? "" : under, post.reply()));
    }
  }

  synchronized Optional<Shown> tell(Reply reply) {
    return take("", null, reply);
  }

  synchronized Optional<Shown> find(String delivery) {
    return posts.stream().filter(post -> post.delivery().equals(delivery)).findFirst();
  }

  /// What came after a number, which a page has shown, and all before it.
  synchronized List<Shown> after(long number) {
    seen = Math.max(seen, number);
    while (posts.size() > SEEN_KEPT && posts.getFirst().number() <= seen) {
      posts.removeFirst();
    }
    return posts.stream().filter(post -> post.number() > number).toList();
  }
}

package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What was posted on a fake platform, by channel in the order in which it came.
///
/// Of each channel the latest posts are kept, and of the latest posts of all channels the bodies,
/// so that thousands of channels cost little. Who wants to see everything watches.
public final class FakePosts {
  private static final int POSTS_OF_A_CHANNEL = 400;
  private static final int BODIES = 2_000;

  private final Map<String, List<FakePost>> channels = new HashMap<>();
  private final Deque<FakePost> withBody = new ArrayDeque<>();
  private final List<Consumer<FakePost>> watchers = new ArrayList<>();

  /// Tells of each post as it is taken, body included. The watcher must not call the platform.
  public synchronized void watch(Consumer<FakePost> watcher) {
    watchers.add(watcher);
  }

  synchronized void add(FakePost post) {
    List<FakePost> channel = channels.computeIfAbsent(post.channel(), _ -> new ArrayList<>());
    channel.add(post);
    if (channel.size() > POSTS_OF_A_CHANNEL) {
      channel.removeFirst();
    }
    withBody.add(post);
    if (withBody.size() > BODIES) {
      forgetBody(withBody.removeFirst());
    }
    watchers.forEach(watcher -> watcher.accept(post));
  }

  private void forgetBody(FakePost post) {
    List<FakePost> channel = channels.getOrDefault(post.channel(), List.of());
    int index = channel.indexOf(post);
    if (index >= 0) {
      channel.set(index, post.withoutBody(MissingNode.getInstance()));
    }
  }

  /// What stands in a channel and in its threads.
  public synchronized List<FakePost> in(String channel) {
    return List.copyOf(channels.getOrDefault(channel, List.of()));
  }

  /// What stands in a channel itself, or in one of its threads.
  ///
  /// @param thread empty for the channel itself
  public List<FakePost> in(String channel, String thread) {
    return in(channel).stream().filter(post -> post.thread().equals(thread)).toList();
  }

  /// Whatever was posted for a delivery.
  public synchronized List<FakePost> of(String delivery) {
    return channels.values().stream()
        .flatMap(List::stream)
        .filter(post -> post.delivery().equals(delivery))
        .toList();
  }

  public synchronized int count() {
    return channels.values().stream().mapToInt(List::size).sum();
  }
}

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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Inboxes that take what they are told to.
final class Inboxes implements Messenger {
  private final List<Post> posts = new ArrayList<>();
  final Deque<Sent> fates = new ArrayDeque<>();
  int sent;

  void clear() {
    posts.clear();
    sent = 0;
  }

  List<Post> posts(String address) {
    return posts.stream().filter(post -> post.place().equals(Place.inbox(address))).toList();
  }

  String token(String address) {
    String link = posts(address).getLast().links().getFirst().target().toString();
    return link.substring(link.indexOf('=') + 1);
  }

  @Override
  public Platform platform() {
    return Platform.EMAIL;
  }

  @Override
  public Sent send(Post post) {
    sent++;
    posts.add(post);
    return fates.isEmpty() ? new Sent.Delivered("m") : fates.removeFirst();
  }

  @Override
  public Looked look(Post post, Instant since) {
    return new Looked.CannotTell();
  }

  @Override
  public Sent tell(Asker person, Reply reply) {
    throw new AssertionError("nobody is told by mail");
  }

  @Override
  public Profile profile(Asker asker) {
    return new Profile(null, true, "");
  }
}

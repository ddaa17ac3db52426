package dev.paperboy.discord;

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
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Speaks on Discord unasked. Within some minutes Discord knows a message by its nonce and takes it
/// once, however often it is sent; after that {@link DiscordPosts} looks.
final class DiscordMessenger implements Messenger {
  private static final Duration SOON = Duration.ofSeconds(2);

  private final DiscordRest rest;
  private final DiscordRenderer renderer;
  private final DiscordThreads threads;
  private final DiscordPosts posts;
  private final DiscordPeople people;

  DiscordMessenger(DiscordRest rest, DiscordRenderer renderer, DiscordPeople people) {
    this.rest = rest;
    this.renderer = renderer;
    this.threads = new DiscordThreads(rest);
    this.posts = new DiscordPosts(rest);
    this.people = people;
  }

  @Override
  public Platform platform() {
    return Platform.DISCORD;
  }

  @Override
  public Sent send(Post post) {
    DataObject message = renderer.message(post.reply(), Audience.EVERYONE).toData();
    message.put("nonce", post.delivery()).put("enforce_nonce", true);
    DeliveryMark.put(message, post.delivery());
    return switch (threads.room(post)) {
      case RestAnswer.Given(String room) ->
          post.under() == null ? say(room, message) : underneath(say(room, message));
      case RestAnswer.Refused(int code, String meaning) -> noThread(code, meaning);
      case RestAnswer.NotSent(Duration pause, String why) -> new Sent.Deferred(pause, why);
      case RestAnswer.Unclear(String why) -> new Sent.Deferred(SOON, why);
    };
  }

  /// Who may not open a thread may still write in the channel.
  private static Sent noThread(int code, String meaning) {
    return code == EndOfPlace.MISSING_PERMISSIONS
        ? new Sent.Refused("Paperboy may not open threads there")
        : refused(code, meaning);
  }

  /// A thread that takes nothing, or is gone, is no reason to leave its channel.
  private static Sent underneath(Sent sent) {
    return sent instanceof Sent.PlaceLost(String why) ? new Sent.Refused(why) : sent;
  }

  private static Sent refused(int code, String meaning) {
    return EndOfPlace.by(code)
        .map(why -> (Sent) new Sent.PlaceLost(why))
        .orElseGet(() -> new Sent.Refused(meaning));
  }

  @Override
  public Looked look(Post post, Instant since) {
    return posts.look(post, since);
  }

  @Override
  public Sent tell(Asker person, Reply reply) {
    var opened =
        rest.ask(
            Route.Self.CREATE_PRIVATE_CHANNEL.compile(),
            DataObject.empty().put("recipient_id", person.user()),
            response -> response.getObject().getString("id"));
    return switch (opened) {
      case RestAnswer.Given(String room) ->
          say(room, renderer.message(reply, Audience.EVERYONE).toData());
      case RestAnswer.Refused(int _, String meaning) -> new Sent.Refused(meaning);
      case RestAnswer.NotSent(Duration pause, String why) -> new Sent.Deferred(pause, why);
      case RestAnswer.Unclear(String why) -> new Sent.Deferred(SOON, why);
    };
  }

  @Override
  public Profile profile(Asker asker) {
    return people.profile(asker);
  }

  private Sent say(String room, DataObject message) {
    var answer =
        rest.ask(
            Route.Messages.SEND_MESSAGE.compile(room),
            message,
            response -> response.getObject().getString("id"));
    return switch (answer) {
      case RestAnswer.Given(String id) -> new Sent.Delivered(id);
      case RestAnswer.Refused(int code, String meaning) -> refused(code, meaning);
      case RestAnswer.NotSent(Duration pause, String why) -> new Sent.Deferred(pause, why);
      case RestAnswer.Unclear(String why) -> new Sent.Doubtful(why);
    };
  }
}

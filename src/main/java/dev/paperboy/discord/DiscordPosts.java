package dev.paperboy.discord;

import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What stands in Discord's channels, looked through for the mark of a delivery. Of others'
/// messages Discord shows the bot no content, of its own all.
final class DiscordPosts {
  private static final int MESSAGES_A_PAGE = 100;

  /// What is not among so many pages nobody will look for.
  private static final int PAGES = 20;

  /// Discord's clock and ours need not agree.
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  private final DiscordRest rest;

  DiscordPosts(DiscordRest rest) {
    this.rest = rest;
  }

  Looked look(Post post, Instant since) {
    String room = DiscordThreads.roomOf(post);
    boolean thread = !room.equals(post.place().channel());
    long after = TimeUtil.getDiscordTimestamp(since.minus(CLOCKS_APART).toEpochMilli());
    for (int page = 0; page < PAGES; page++) {
      switch (page(room, after)) {
        case RestAnswer.Given(var messages) -> {
          Optional<DataObject> found =
              messages.stream()
                  .filter(message -> DeliveryMark.isOn(message, post.delivery()))
                  .findFirst();
          if (found.isPresent()) {
            return new Looked.There(found.get().getString("id"));
          }
          if (messages.size() < MESSAGES_A_PAGE) {
            return new Looked.NotThere();
          }
          after = messages.stream().mapToLong(one -> one.getLong("id")).max().orElse(after);
        }
        case RestAnswer.Refused(int code, String meaning) -> {
          return refused(code, meaning, thread);
        }
        case RestAnswer.NotSent(Duration _, String why) -> {
          return new Looked.Unanswered(why);
        }
        case RestAnswer.Unclear(String why) -> {
          return new Looked.Unanswered(why);
        }
      }
    }
    return new Looked.CannotTell();
  }

  /// Where there is no thread nothing stands in it.
  private static Looked refused(int code, String meaning, boolean thread) {
    if (thread && code == EndOfPlace.UNKNOWN_CHANNEL) {
      return new Looked.NotThere();
    }
    return EndOfPlace.by(code)
        .map(why -> (Looked) new Looked.PlaceLost(why))
        .orElseGet(() -> new Looked.Unanswered(meaning));
  }

  private RestAnswer<List<DataObject>> page(String room, long after) {
    Route.CompiledRoute route =
        Route.Messages.GET_MESSAGE_HISTORY
            .compile(room)
            .withQueryParams(
                "limit", Integer.toString(MESSAGES_A_PAGE), "after", Long.toString(after));
    return rest.ask(
        route, null, response -> response.getArray().stream(DataArray::getObject).toList());
  }
}

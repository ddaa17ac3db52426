package dev.paperboy.discord;

import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.CleanText;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Where a post goes: the channel, or the thread under a message, which is opened if need be. A
/// thread has the id of the message that it is under. Direct conversations have no threads: what
/// belongs in one follows in the conversation itself.
final class DiscordThreads {
  private static final int ALREADY_THERE = 160_004;
  private static final int MINUTES_UNTIL_HIDDEN = 1_440;
  private static final String UNNAMED = "More papers";

  private final DiscordRest rest;

  DiscordThreads(DiscordRest rest) {
    this.rest = rest;
  }

  /// The room's id, without opening it.
  static String roomOf(Post post) {
    String under = post.under();
    return under == null || post.place().isAlone() ? post.place().channel() : under;
  }

  RestAnswer<String> room(Post post) {
    String room = roomOf(post);
    if (room.equals(post.place().channel())) {
      return new RestAnswer.Given<>(room);
    }
    RestAnswer<String> opened =
        rest.ask(
            Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(post.place().channel(), room),
            DataObject.empty()
                .put("name", name(post.reply()))
                .put("auto_archive_duration", MINUTES_UNTIL_HIDDEN),
            response -> response.getObject().getString("id"));
    boolean there =
        opened instanceof RestAnswer.Refused<String>(int code, String _) && code == ALREADY_THERE;
    return there ? new RestAnswer.Given<>(room) : opened;
  }

  private static String name(Reply reply) {
    String heading = reply instanceof Reply.Cards cards ? cards.understood().text() : "";
    String name = Shortened.text(CleanText.line(heading), Channel.MAX_NAME_LENGTH);
    return name.isBlank() ? UNNAMED : name;
  }
}

package dev.paperboy.discord;

import dev.paperboy.paper.CleanText;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread under a mention, which holds the answer. Where there can be none, the answer replies
/// to the message.
final class AnswerThread {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerThread.class);
  private static final String UNNAMED = "Papers";

  private AnswerThread() {}

  static void send(MessageCreateData answer, Message asked, String question) {
    Optional<ThreadChannel> thread = under(asked, question);
    if (thread.isPresent()) {
      thread.get().sendMessage(answer).complete();
      return;
    }
    if (canReadHistory(asked)) {
      asked.reply(answer).mentionRepliedUser(false).complete();
      return;
    }
    asked.getChannel().sendMessage(answer).complete();
  }

  private static Optional<ThreadChannel> under(Message asked, String question) {
    if (!canHaveThread(asked)) {
      return Optional.empty();
    }
    String name = Shortened.text(CleanText.line(question), Channel.MAX_NAME_LENGTH);
    try {
      return Optional.of(asked.createThreadChannel(name.isEmpty() ? UNNAMED : name).complete());
    } catch (ErrorResponseException e) {
      LOG.info("No thread under Discord message {}: {}", asked.getId(), e.getMeaning());
      return Optional.empty();
    }
  }

  private static boolean canHaveThread(Message asked) {
    return (asked.isFromType(ChannelType.TEXT) || asked.isFromType(ChannelType.NEWS))
        && may(asked, Permission.CREATE_PUBLIC_THREADS, Permission.MESSAGE_SEND_IN_THREADS);
  }

  /// Discord wants this of who replies to a message.
  private static boolean canReadHistory(Message asked) {
    return !asked.isFromGuild() || may(asked, Permission.MESSAGE_HISTORY);
  }

  private static boolean may(Message asked, Permission... permissions) {
    Guild server = asked.getGuild();
    GuildMessageChannel channel = asked.getGuildChannel();
    return server.getSelfMember().hasPermission(channel, permissions);
  }
}

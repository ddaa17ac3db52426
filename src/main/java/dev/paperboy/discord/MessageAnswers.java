package dev.paperboy.discord;

import dev.paperboy.chat.CommandParser;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Answers what is said to the bot: a mention, in a thread under it, and a direct message.
final class MessageAnswers {
  private final Answering answering;

  MessageAnswers(Answering answering) {
    this.answering = answering;
  }

  /// Whether a person says this to the bot. A reply to one of its messages does not by itself.
  static boolean isForBot(Message message) {
    User author = message.getAuthor();
    if (author.isBot() || author.isSystem() || message.isWebhookMessage()) {
      return false;
    }
    return !message.isFromGuild()
        || message.getContentRaw().matches("(?s).*" + mention(message) + ".*");
  }

  void answer(Message message) {
    String question = message.getContentRaw().replaceAll(mention(message), " ").strip();
    CompletableFuture<MessageCreateData> answer =
        answering.answer(
            CommandParser.parse(question),
            Places.asker(message),
            Audience.EVERYONE,
            message.getId());
    if (Promptness.within(Promptness.AT_ONCE, answer).isEmpty()) {
      message.getChannel().sendTyping().queue(done -> {}, failed -> {});
    }
    AnswerThread.send(answer.join(), message, question);
  }

  private static String mention(Message message) {
    return "<@!?" + message.getJDA().getSelfUser().getId() + ">";
  }
}

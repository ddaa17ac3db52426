package dev.paperboy.discord;

import dev.paperboy.chat.CommandParser;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
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
    return !message.isFromGuild() || mention(message).matcher(message.getContentRaw()).find();
  }

  void answer(Message message) {
    String question = mention(message).matcher(message.getContentRaw()).replaceAll(" ").strip();
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

  private static Pattern mention(Message message) {
    return Pattern.compile("<@!?" + message.getJDA().getSelfUser().getId() + ">");
  }
}

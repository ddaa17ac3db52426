package dev.paperboy.bot;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers that were long in coming: sent in private to whoever asked, once.
public final class FollowUps {
  private static final Logger log = LoggerFactory.getLogger(FollowUps.class);

  private final Messengers messengers;
  private final Map<Question, CompletionStage<Reply>> awaited = new ConcurrentHashMap<>();

  private record Question(Asker asker, Command command) {}

  public FollowUps(Messengers messengers) {
    this.messengers = messengers;
  }

  /// Sends the answer when it is there, unless the same is asked again before.
  ///
  /// @return false where nobody can be spoken to unasked
  boolean send(Asker asker, Command command, CompletionStage<Reply> answer) {
    Optional<Messenger> messenger = messengers.of(asker.place().platform());
    messenger.ifPresent(
        reached -> {
          Question question = new Question(asker, command);
          awaited.put(question, answer);
          answer.whenComplete(
              (reply, failure) -> {
                if (awaited.remove(question, answer)) {
                  tell(reached, asker, failure == null ? reply : broken(failure));
                }
              });
        });
    return messenger.isPresent();
  }

  /// Whoever asks again waits for that answer and no longer for the one before.
  void forget(Asker asker, Command command) {
    awaited.remove(new Question(asker, command));
  }

  private static Reply broken(Throwable failure) {
    log.error("an answer that was long in coming broke", failure);
    return new Reply.Trouble("What you asked for could not be fetched.", "Ask again later.", null);
  }

  private static void tell(Messenger messenger, Asker asker, Reply reply) {
    Sent sent = messenger.tell(asker, reply);
    if (!(sent instanceof Sent.Delivered)) {
      log.info("a late answer could not be sent to a person at {}: {}", asker.place(), sent);
    }
  }
}

package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Secret;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in Slack's conversations, looked through for the mark of a delivery.
final class SlackPosts {
  private static final int MESSAGES_A_PAGE = 200;

  /// What is not among so many pages nobody will look for.
  private static final int PAGES = 20;

  /// Slack's clock and ours need not agree.
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  private final Slack slack;
  private final Secret botToken;

  SlackPosts(Slack slack, Secret botToken) {
    this.slack = slack;
    this.botToken = botToken;
  }

  Looked look(Post post, Instant since) {
    String oldest = since.minus(CLOCKS_APART).getEpochSecond() + ".000000";
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      switch (page(post, oldest, cursor)) {
        case Answer.Given(Page(var messages, String next)) -> {
          Optional<Message> found =
              messages.stream()
                  .filter(message -> DeliveryMark.isOn(message, post.delivery()))
                  .findFirst();
          if (found.isPresent()) {
            return new Looked.There(found.get().getTs());
          }
          if (next.isEmpty()) {
            return new Looked.NotThere();
          }
          cursor = next;
        }
        case Answer.Refused(String error) -> {
          return EndOfPlace.by(error)
              .map(why -> (Looked) new Looked.PlaceLost(why))
              .orElseGet(() -> new Looked.Unanswered(error));
        }
        case Answer.Later(Duration wait, String reason) -> {
          return new Looked.Unanswered(reason + ", wait " + wait.toSeconds() + " s");
        }
        case Answer.Failed(String reason) -> {
          return new Looked.Unanswered(reason);
        }
        case Answer.Unclear(IOException cause) -> {
          return new Looked.Unanswered(String.valueOf(cause.getMessage()));
        }
      }
    }
    return new Looked.CannotTell();
  }

  /// @param next the cursor of the next page; empty for the last
  private record Page(List<Message> messages, String next) {}

  private Answer<Page> page(Post post, String oldest, String cursor) {
    MethodsClient methods = slack.methods(botToken.reveal());
    String channel = post.place().channel();
    String thread = post.under();
    if (thread == null) {
      return Answer.ofMethod(
              () ->
                  methods.conversationsHistory(
                      request ->
                          request
                              .channel(channel)
                              .oldest(oldest)
                              .cursor(cursor)
                              .limit(MESSAGES_A_PAGE)
                              .includeAllMetadata(true)))
          .map(found -> new Page(found.getMessages(), next(found.getResponseMetadata())));
    }
    return Answer.ofMethod(
            () ->
                methods.conversationsReplies(
                    request ->
                        request
                            .channel(channel)
                            .ts(thread)
                            .oldest(oldest)
                            .cursor(cursor)
                            .limit(MESSAGES_A_PAGE)
                            .includeAllMetadata(true)))
        .map(found -> new Page(found.getMessages(), next(found.getResponseMetadata())));
  }

  private static String next(@Nullable ResponseMetadata metadata) {
    String cursor = metadata == null ? null : metadata.getNextCursor();
    return cursor == null ? "" : cursor;
  }
}

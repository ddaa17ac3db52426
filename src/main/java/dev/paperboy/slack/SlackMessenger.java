package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Secret;
import dev.paperboy.chat.Sent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Speaks in Slack unasked. Nothing is sent twice here: whether and when to try again is the
/// caller's.
final class SlackMessenger implements Messenger {
  private final Slack slack;
  private final Secret botToken;
  private final SlackRenderer renderer;
  private final SlackPosts posts;
  private final SlackPeople people;
  private final SlackMembership membership;

  SlackMessenger(Slack slack, Secret botToken, SlackRenderer renderer, SlackPeople people) {
    this.slack = slack;
    this.botToken = botToken;
    this.renderer = renderer;
    this.posts = new SlackPosts(slack, botToken);
    this.people = people;
    this.membership = new SlackMembership(slack, botToken);
  }

  @Override
  public Platform platform() {
    return Platform.SLACK;
  }

  @Override
  public Sent send(Post post) {
    ChatPostMessageRequest.ChatPostMessageRequestBuilder message =
        message(post.place().channel(), post.under(), post.reply())
            .metadata(DeliveryMark.of(post.delivery()));
    return post(message.build());
  }

  @Override
  public Looked look(Post post, Instant since) {
    return posts.look(post, since);
  }

  @Override
  public Sent tell(Asker person, Reply reply) {
    var opened =
        Answer.ofMethod(
            () ->
                slack
                    .methods(botToken.reveal())
                    .conversationsOpen(request -> request.users(List.of(person.user()))));
    return switch (opened) {
      case Answer.Given(var conversation) ->
          post(message(conversation.getChannel().getId(), null, reply).build());
      case Answer.Refused(String error) -> new Sent.Refused(error);
      case Answer.Later(Duration wait, String reason) -> new Sent.Throttled(wait, reason);
      case Answer.Failed(String reason) -> new Sent.Deferred(Answer.SOON, reason);
      case Answer.Unclear(IOException cause) -> new Sent.Deferred(Answer.SOON, words(cause));
    };
  }

  @Override
  public Profile profile(Asker asker) {
    return people.profile(asker);
  }

  @Override
  public Optional<String> outside(Place place) {
    return membership.outside(place);
  }

  private ChatPostMessageRequest.ChatPostMessageRequestBuilder message(
      String channel, @Nullable String thread, Reply reply) {
    var body = renderer.messageBody(reply, Visibility.PUBLIC);
    return ChatPostMessageRequest.builder()
        .channel(channel)
        .threadTs(thread)
        .text(body.path("text").asText())
        .blocksAsString(body.path("blocks").toString())
        .unfurlLinks(false)
        .unfurlMedia(false);
  }

  private Sent post(ChatPostMessageRequest message) {
    return switch (Answer.ofMethod(
        () -> slack.methods(botToken.reveal()).chatPostMessage(message))) {
      case Answer.Given(var posted) -> new Sent.Delivered(posted.getTs());
      case Answer.Refused(String error) ->
          EndOfPlace.by(error)
              .map(why -> (Sent) new Sent.PlaceLost(why))
              .orElseGet(() -> new Sent.Refused(error));
      case Answer.Later(Duration wait, String reason) -> new Sent.Throttled(wait, reason);
      case Answer.Failed(String reason) -> new Sent.Doubtful(reason);
      case Answer.Unclear(IOException cause) -> new Sent.Doubtful(words(cause));
    };
  }

  private static String words(IOException cause) {
    return "the connection to Slack broke (" + cause.getMessage() + ")";
  }
}

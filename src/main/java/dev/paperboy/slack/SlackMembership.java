package dev.paperboy.slack;

import com.slack.api.Slack;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Secret;
import java.util.Optional;
import java.util.Set;

/// Whether Paperboy is in a channel. It is asked in any, but posts unasked only where it is.
final class SlackMembership {
  private static final String OUTSIDE =
      "I am not in this channel, so I cannot post here. Invite me by /invite @Paperboy first.";

  /// What Slack says of a private channel to whom is not in it.
  private static final Set<String> NOT_SEEN = Set.of("channel_not_found", "not_in_channel");

  private final Slack slack;
  private final Secret botToken;

  SlackMembership(Slack slack, Secret botToken) {
    this.slack = slack;
    this.botToken = botToken;
  }

  /// What to do first; empty where it is in, or where Slack does not say.
  Optional<String> outside(Place place) {
    if (SlackPlaces.isDirect(place)) {
      return Optional.empty();
    }
    var info =
        Answer.ofMethod(
            () ->
                slack
                    .methods(botToken.reveal())
                    .conversationsInfo(request -> request.channel(place.channel())));
    boolean in =
        switch (info) {
          case Answer.Given(var found) -> found.getChannel().isMember();
          case Answer.Refused(String error) -> !NOT_SEEN.contains(error);
          case Answer.Later<?> _, Answer.Failed<?> _, Answer.Unclear<?> _ -> true;
        };
    return in ? Optional.empty() : Optional.of(OUTSIDE);
  }
}

package dev.paperboy.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import java.util.Optional;

/// Makes a question of a pressed button.
final class PressedButton {
  private static final Reply FORGOTTEN =
      new Reply.Trouble(
          "This button is no longer understood.", "Ask again to get fresh ones.", null);

  private final Conversation conversation;
  private final ActionCodec codec;
  private final FormOpening forms;

  PressedButton(Conversation conversation, ActionCodec codec, FormOpening forms) {
    this.conversation = conversation;
    this.codec = codec;
    this.forms = forms;
  }

  void press(String id, BlockActionPayload payload) {
    String value = payload.getActions().getFirst().getValue();
    Optional<Action> action = Optional.ofNullable(value).flatMap(codec::decode);
    if (action.isEmpty()) {
      conversation.tell(id, FORGOTTEN, route(payload, Destination.PRIVATE));
      return;
    }
    if (action.get().destination() == Destination.FORM) {
      open(id, payload, action.get().command());
      return;
    }
    Route route = route(payload, action.get().destination());
    conversation.take(new Question(id, action.get().command(), asker(payload), route));
  }

  private void open(String id, BlockActionPayload payload, Command command) {
    BlockActionPayload.Container container = payload.getContainer();
    Asker asker = asker(payload);
    FormOrigin origin =
        new FormOrigin(
            command,
            asker.place().workspace(),
            route(payload, Destination.FORM),
            new Route.Ephemeral(container.getChannelId(), asker.user(), container.getThreadTs()));
    Route aside = route(payload, Destination.PRIVATE);
    forms.open(id, payload.getTriggerId(), origin, aside, conversation);
  }

  private static Asker asker(BlockActionPayload payload) {
    String team =
        payload.getTeam() == null ? payload.getUser().getTeamId() : payload.getTeam().getId();
    Place place = SlackPlaces.place(team, payload.getContainer().getChannelId());
    return new Asker(place, payload.getUser().getId());
  }

  /// A message keeps its kind when it is replaced. In a direct conversation nobody else is there,
  /// and what only one person sees would be gone after a reload: it is said openly.
  private static Route.ResponseUrl route(BlockActionPayload payload, Destination destination) {
    BlockActionPayload.Container container = payload.getContainer();
    boolean direct = container.getChannelId().startsWith("D");
    Visibility shownTo =
        switch (destination) {
          case REPLACE, FORM -> container.isEphemeral() ? Visibility.PRIVATE : Visibility.PUBLIC;
          case PRIVATE -> direct ? Visibility.PUBLIC : Visibility.PRIVATE;
          case ASIDE -> Visibility.PRIVATE;
          case CHANNEL -> Visibility.PUBLIC;
        };
    return new Route.ResponseUrl(
        payload.getResponseUrl(),
        shownTo,
        destination == Destination.REPLACE || destination == Destination.FORM,
        container.getThreadTs());
  }
}

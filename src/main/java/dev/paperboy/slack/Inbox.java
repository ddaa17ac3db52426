package dev.paperboy.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.SeenEvents;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes in what Slack delivers: acknowledges it at once and hands it on as a question, unless it
/// has been here before or comes from a bot.
final class Inbox {
  static final String BUSY =
      "More questions are waiting than Paperboy can answer just now. Try again in a minute.";
  private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

  private final Conversation conversation;
  private final SeenEvents seen;
  private final PressedButton pressedButton;
  private final Forms forms;

  Inbox(Conversation conversation, SeenEvents seen, PressedButton pressedButton, Forms forms) {
    this.conversation = conversation;
    this.seen = seen;
    this.pressedButton = pressedButton;
    this.forms = forms;
  }

  void listenTo(App app) {
    app.command(ANYTHING, (request, context) -> command(request.getPayload(), context));
    app.blockAction(
        ANYTHING,
        (request, context) -> {
          button(request.getPayload());
          return context.ack();
        });
    app.viewSubmission(
        ANYTHING,
        (request, context) -> {
          Map<String, String> wrong = forms.submit(request.getPayload());
          return wrong.isEmpty() ? context.ack() : context.ackWithErrors(wrong);
        });
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          mention(payload);
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          directMessage(payload);
          return context.ack();
        });
  }

  private Response command(SlashCommandPayload payload, SlashCommandContext context) {
    String id = "command " + payload.getTriggerId();
    if (!seen.isFirst(id)) {
      return context.ack();
    }
    Asker asker = asker(payload.getTeamId(), payload.getChannelId(), payload.getUserId());
    Route route = new Route.ResponseUrl(payload.getResponseUrl(), Visibility.PRIVATE, false, null);
    boolean taken = conversation.take(new Question(id, parsed(payload.getText()), asker, route));
    return taken ? context.ack() : context.ack(BUSY);
  }

  private void button(BlockActionPayload payload) {
    String id = "button " + payload.getTriggerId();
    if (seen.isFirst(id)) {
      pressedButton.press(id, payload);
    }
  }

  private void mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent event = payload.getEvent();
    if (event.getSubtype() != null || !isByPerson(event.getUser(), event.getBotId(), payload)) {
      return;
    }
    String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
    Asker asker = asker(payload.getTeamId(), event.getChannel(), event.getUser());
    message(event.getTs(), event.getText(), asker, new Route.Post(event.getChannel(), thread));
  }

  private void directMessage(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    boolean direct = "im".equals(event.getChannelType());
    if (!direct || !isByPerson(event.getUser(), event.getBotId(), payload)) {
      return;
    }
    Asker asker = asker(payload.getTeamId(), event.getChannel(), event.getUser());
    Route route = new Route.Post(event.getChannel(), event.getThreadTs());
    message(event.getTs(), event.getText(), asker, route);
  }

  /// Paperboy never answers a bot, least of all itself.
  private static boolean isByPerson(
      @Nullable String user, @Nullable String bot, EventsApiPayload<?> payload) {
    boolean itself =
        payload.getAuthorizations() != null
            && payload.getAuthorizations().stream()
                .anyMatch(
                    it ->
                        Boolean.TRUE.equals(it.getIsBot()) && Objects.equals(it.getUserId(), user));
    return bot == null && user != null && !itself;
  }

  /// A channel has one message of one time: Slack's own name for it.
  private void message(String ts, @Nullable String text, Asker asker, Route route) {
    String id = "message " + asker.place().channel() + " " + ts;
    if (seen.isFirst(id)) {
      conversation.take(new Question(id, parsed(text), asker, route));
    }
  }

  private static Command parsed(@Nullable String text) {
    return CommandParser.parse(text == null ? "" : IncomingText.typed(text));
  }

  private static Asker asker(String team, String channel, String user) {
    return new Asker(SlackPlaces.place(team, channel), user);
  }
}

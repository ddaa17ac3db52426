package dev.paperboy.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupDeletedEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Platform;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// Hears what becomes of Slack's channels. Private ones (`group_…`) have events of their own.
final class PlaceEvents {
  private static final String LEFT = "Paperboy was removed from the channel";
  private static final String ARCHIVED = "the channel was archived";
  private static final String DELETED = "the channel was deleted";
  private static final String UNINSTALLED = "Paperboy was removed from the workspace";

  private volatile PlaceNews news = PlaceNews.UNHEARD;

  void tell(PlaceNews hearer) {
    news = hearer;
  }

  /// A workspace may have installed the bot again while nobody listened.
  void connected(String workspace) {
    news.workspaceRegained(Platform.SLACK, workspace);
  }

  void listenTo(App app) {
    lost(app, ChannelLeftEvent.class, ChannelLeftEvent::getChannel, LEFT);
    lost(app, GroupLeftEvent.class, GroupLeftEvent::getChannel, LEFT);
    lost(app, ChannelArchiveEvent.class, ChannelArchiveEvent::getChannel, ARCHIVED);
    lost(app, GroupArchiveEvent.class, GroupArchiveEvent::getChannel, ARCHIVED);
    lost(app, ChannelDeletedEvent.class, ChannelDeletedEvent::getChannel, DELETED);
    lost(app, GroupDeletedEvent.class, GroupDeletedEvent::getChannel, DELETED);
    regained(app, ChannelUnarchiveEvent.class, ChannelUnarchiveEvent::getChannel);
    regained(app, GroupUnarchiveEvent.class, GroupUnarchiveEvent::getChannel);
    on(app, MemberJoinedChannelEvent.class, this::joined);
    on(app, AppUninstalledEvent.class, this::uninstalled);
    on(app, TokensRevokedEvent.class, this::revoked);
  }

  private <E extends Event> void lost(
      App app, Class<E> type, Function<E, String> channel, String why) {
    on(
        app,
        type,
        payload ->
            news.lost(
                SlackPlaces.place(payload.getTeamId(), channel.apply(payload.getEvent())), why));
  }

  private <E extends Event> void regained(App app, Class<E> type, Function<E, String> channel) {
    on(
        app,
        type,
        payload ->
            news.regained(
                SlackPlaces.place(payload.getTeamId(), channel.apply(payload.getEvent()))));
  }

  private void joined(EventsApiPayload<MemberJoinedChannelEvent> payload) {
    MemberJoinedChannelEvent event = payload.getEvent();
    if (isTheBot(event.getUser(), payload)) {
      news.regained(SlackPlaces.place(payload.getTeamId(), event.getChannel()));
    }
  }

  private void uninstalled(EventsApiPayload<AppUninstalledEvent> payload) {
    news.workspaceLost(Platform.SLACK, payload.getTeamId(), UNINSTALLED);
  }

  /// Tokens of single persons are no business of ours.
  private void revoked(EventsApiPayload<TokensRevokedEvent> payload) {
    var tokens = payload.getEvent().getTokens();
    if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
      news.workspaceLost(Platform.SLACK, payload.getTeamId(), UNINSTALLED);
    }
  }

  private static boolean isTheBot(String user, EventsApiPayload<?> payload) {
    return payload.getAuthorizations() != null
        && payload.getAuthorizations().stream()
            .anyMatch(
                one ->
                    Boolean.TRUE.equals(one.getIsBot()) && Objects.equals(one.getUserId(), user));
  }

  private <E extends Event> void on(App app, Class<E> type, Consumer<EventsApiPayload<E>> heard) {
    app.event(
        type,
        (payload, context) -> {
          heard.accept(payload);
          return context.ack();
        });
  }
}

package dev.paperboy.bot;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Reply;
import java.util.Map;
import java.util.Optional;

/// One answer for each command about a channel's digest.
public final class ChannelAnswers {
  private final SubscribeAnswer subscribe;
  private final SubscribeForm form;
  private final MailAnswer mail;
  private final SubscriptionsAnswer subscriptions;
  private final ChannelTimeAnswer time;
  private final DigestAnswer digest;
  private final MuteAnswer mute;

  public ChannelAnswers(
      SubscribeAnswer subscribe,
      SubscribeForm form,
      MailAnswer mail,
      SubscriptionsAnswer subscriptions,
      ChannelTimeAnswer time,
      DigestAnswer digest,
      MuteAnswer mute) {
    this.subscribe = subscribe;
    this.form = form;
    this.mail = mail;
    this.subscriptions = subscriptions;
    this.time = time;
    this.digest = digest;
    this.mute = mute;
  }

  /// The form that asks a command, if there is one.
  Optional<Form> form(Command command, Asker asker) {
    return switch (command) {
      case Command.Subscribe asked -> form.asking(asked, asker);
      case Command.Filled(Command.Subscribe _, Map<String, String> values) ->
          form.filled(values, asker);
      case Command _ -> Optional.empty();
    };
  }

  /// The answer to a form that was filled in, if there is such a form.
  Optional<Reply> to(Command.Filled filled, Asker asker) {
    return filled.opened() instanceof Command.Subscribe opened
        ? Optional.of(form.answer(opened, filled.values(), asker))
        : Optional.empty();
  }

  Reply to(Command.OfChannel command, Asker asker) {
    return switch (command) {
      case Command.Subscribe wish -> subscribe.to(wish, asker);
      case Command.SubscribeByMail byMail -> mail.to(byMail, asker);
      case Command.Subscriptions() -> subscriptions.list(asker.place());
      case Command.Unsubscribe(String which) -> subscriptions.end(which, asker);
      case Command.Settings(String change) -> time.settings(change, asker);
      case Command.Digest() -> digest.preview(asker.place());
      case Command.Mute(String what) -> mute.mute(what, asker);
      case Command.Unmute(String which) -> mute.unmute(which, asker);
      case Command.Snooze(String until) -> time.snooze(until, asker);
    };
  }
}

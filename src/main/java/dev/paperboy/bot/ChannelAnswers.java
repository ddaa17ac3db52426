package dev.paperboy.bot;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Reply;

/// One answer for each command about a channel's digest.
public final class ChannelAnswers {
  private final SubscribeAnswer subscribe;
  private final MailAnswer mail;
  private final SubscriptionsAnswer subscriptions;
  private final ChannelTimeAnswer time;
  private final DigestAnswer digest;
  private final MuteAnswer mute;

  public ChannelAnswers(
      SubscribeAnswer subscribe,
      MailAnswer mail,
      SubscriptionsAnswer subscriptions,
      ChannelTimeAnswer time,
      DigestAnswer digest,
      MuteAnswer mute) {
    this.subscribe = subscribe;
    this.mail = mail;
    this.subscriptions = subscriptions;
    this.time = time;
    this.digest = digest;
    this.mute = mute;
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

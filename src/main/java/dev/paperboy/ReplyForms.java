package dev.paperboy;

import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Reply;
import dev.paperboy.discord.Audience;
import dev.paperboy.discord.DiscordRenderer;
import dev.paperboy.slack.SlackRenderer;
import dev.paperboy.slack.Visibility;
import dev.paperboy.terminal.TerminalRenderer;
import dev.paperboy.web.ReplyJson;

/// Shows a reply the way each surface would show it to the person who asked.
final class ReplyForms {
  private final SlackRenderer slack;
  private final DiscordRenderer discord;

  ReplyForms(ActionShelf shelf) {
    slack = new SlackRenderer(shelf);
    discord = new DiscordRenderer(shelf);
  }

  String show(Reply reply, Form form) {
    return switch (form) {
      case TEXT -> TerminalRenderer.plain().render(reply);
      case JSON -> ReplyJson.of(reply).toString();
      case SLACK -> slack.messageBody(reply, Visibility.PRIVATE).toString();
      case DISCORD -> discord.json(reply, Audience.ASKER);
    };
  }
}

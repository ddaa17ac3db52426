package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Reply;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Replies as Discord messages, built of Components V2: each card is a section with its button
/// beside it. No message pings anybody.
///
/// Limits: <https://docs.discord.com/developers/components/reference>.
public final class DiscordRenderer {
  private final ActionCodec codec;

  public DiscordRenderer(ActionShelf shelf) {
    this.codec = new ActionCodec(Buttons.LONGEST_ID, shelf);
  }

  /// The message's body as it goes over the wire.
  public String json(Reply reply, Audience audience) {
    return message(reply, audience).toData().toString();
  }

  MessageCreateData message(Reply reply, Audience audience) {
    Buttons buttons = new Buttons(codec, audience);
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(components(reply, buttons))
        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  private static List<? extends MessageTopLevelComponent> components(Reply reply, Buttons buttons) {
    return switch (reply) {
      case Reply.Cards cards -> CardsLayout.of(cards, buttons);
      case Reply.WholePaper paper -> wholePaper(paper, buttons);
      case Reply.NothingFound nothing ->
          withButtons(
              new Paragraphs().add(nothing.understood()).addAll(nothing.notes()), nothing, buttons);
      case Reply.Guide guide -> withButtons(GuideText.of(guide), guide, buttons);
      case Reply.Report report -> withButtons(ReportText.of(report), report, buttons);
      case Reply.Done done -> withButtons(new Paragraphs().add(done.said()), done, buttons);
      case Reply.Trouble trouble -> withButtons(TroubleText.of(trouble), trouble, buttons);
    };
  }

  private static List<MessageTopLevelComponent> wholePaper(
      Reply.WholePaper paper, Buttons buttons) {
    Paragraphs text = new Paragraphs();
    WholePaperText.of(paper, Paragraphs.LIMIT).forEach(text::addWritten);
    List<Action> actions =
        Stream.concat(
                paper.card().actions().stream().filter(action -> !CardsLayout.isMore(action)),
                paper.actions().stream())
            .toList();
    return text.with(buttons.rows(actions));
  }

  private static List<MessageTopLevelComponent> withButtons(
      Paragraphs text, Reply reply, Buttons buttons) {
    return text.with(buttons.rows(reply.actions()));
  }
}

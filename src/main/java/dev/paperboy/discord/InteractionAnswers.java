package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Destination;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// Answers commands and buttons. What is ready at once is the first response; for what takes longer
/// Discord shows that the bot is at it until the answer fills its place.
final class InteractionAnswers {
  private final Answering answering;

  InteractionAnswers(Answering answering) {
    this.answering = answering;
  }

  void answer(SlashCommandInteractionEvent event) {
    Audience audience = hiddenWherePossible(event);
    reply(
        event,
        answering.answer(SlashCommands.read(event), Places.asker(event), audience, event.getId()),
        audience);
  }

  void answer(ButtonInteractionEvent event) {
    Optional<Action> action = answering.action(event.getComponentId());
    if (action.isEmpty()) {
      event.reply(answering.staleButton()).setEphemeral(event.isFromGuild()).complete();
      return;
    }
    Audience audience = audience(event, action.get().destination());
    CompletableFuture<MessageCreateData> answer =
        answering.answer(action.get().command(), Places.asker(event), audience, event.getId());
    switch (action.get().destination()) {
      case REPLACE -> replace(event, answer);
      case PRIVATE, ASIDE, CHANNEL -> reply(event, answer, audience);
    }
  }

  private static Audience audience(ButtonInteractionEvent event, Destination destination) {
    return switch (destination) {
      case REPLACE -> event.getMessage().isEphemeral() ? Audience.ASKER : Audience.EVERYONE;
      case PRIVATE, ASIDE -> hiddenWherePossible(event);
      case CHANNEL -> Audience.EVERYONE;
    };
  }

  /// In a direct conversation there is nobody to hide an answer from.
  private static Audience hiddenWherePossible(Interaction event) {
    return event.isFromGuild() ? Audience.ASKER : Audience.EVERYONE;
  }

  private static void reply(
      IReplyCallback event, CompletableFuture<MessageCreateData> answer, Audience audience) {
    boolean hidden = audience == Audience.ASKER;
    deliver(
        answer,
        message -> event.reply(message).setEphemeral(hidden).complete(),
        () -> event.deferReply(hidden).complete());
  }

  private static void replace(
      ButtonInteractionEvent event, CompletableFuture<MessageCreateData> answer) {
    deliver(
        answer,
        message -> event.editMessage(MessageEditData.fromCreateData(message)).complete(),
        () -> event.deferEdit().complete());
  }

  private static void deliver(
      CompletableFuture<MessageCreateData> answer,
      Consumer<MessageCreateData> atOnce,
      Supplier<InteractionHook> announce) {
    Optional<MessageCreateData> prompt = Promptness.within(Promptness.AT_ONCE, answer);
    if (prompt.isPresent()) {
      atOnce.accept(prompt.get());
      return;
    }
    InteractionHook hook = announce.get();
    hook.editOriginal(MessageEditData.fromCreateData(answer.join())).complete();
  }
}

package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// Answers commands, buttons and forms. What is ready at once is the first response; for what takes
/// longer Discord shows that the bot is at it until the answer fills its place.
final class InteractionAnswers {
  private final Answering answering;
  private final FormAnswers forms;

  InteractionAnswers(Answering answering) {
    this.answering = answering;
    this.forms = new FormAnswers(answering);
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
    if (action.get().destination() == Destination.FORM && forms.open(event, action.get())) {
      return;
    }
    Audience audience = audience(event, action.get().destination());
    CompletableFuture<MessageCreateData> answer =
        answering.answer(action.get().command(), Places.asker(event), audience, event.getId());
    switch (action.get().destination()) {
      case REPLACE -> replace(event, answer);
      case PRIVATE, ASIDE, CHANNEL, FORM -> reply(event, answer, audience);
    }
  }

  /// A form that was handed in.
  void answer(ModalInteractionEvent event) {
    Optional<Command> filled = forms.read(event);
    if (filled.isEmpty()) {
      event.reply(answering.staleButton()).setEphemeral(event.isFromGuild()).complete();
      return;
    }
    Message button = event.getMessage();
    Audience audience = button == null ? hiddenWherePossible(event) : audience(button);
    CompletableFuture<MessageCreateData> answer =
        answering.answer(filled.get(), Places.asker(event), audience, event.getId());
    if (button == null) {
      reply(event, answer, audience);
    } else {
      replace(event, answer);
    }
  }

  private static Audience audience(ButtonInteractionEvent event, Destination destination) {
    return switch (destination) {
      case REPLACE -> audience(event.getMessage());
      case PRIVATE, ASIDE, FORM -> hiddenWherePossible(event);
      case CHANNEL -> Audience.EVERYONE;
    };
  }

  /// A message keeps its kind when it is replaced.
  private static Audience audience(Message replaced) {
    return replaced.isEphemeral() ? Audience.ASKER : Audience.EVERYONE;
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
      IMessageEditCallback event, CompletableFuture<MessageCreateData> answer) {
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

package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/// Brings forms up and takes them in. A form has to be the first response, and does not stay open:
/// what is wrong is said where the button was, with a button back to what was typed.
final class FormAnswers {
  private final Answering answering;

  FormAnswers(Answering answering) {
    this.answering = answering;
  }

  /// Whether a form came up; there is none for who may not fill it in.
  boolean open(ButtonInteractionEvent event, Action action) {
    Optional<Optional<Form>> form =
        Promptness.within(
            Promptness.COMPLETION, answering.form(action.command(), Places.asker(event)));
    if (form.isEmpty()) {
      event.reply(answering.lateForm()).setEphemeral(event.isFromGuild()).complete();
      return true;
    }
    form.get()
        .ifPresent(
            shown -> event.replyModal(FormModal.of(shown, event.getComponentId())).complete());
    return form.get().isPresent();
  }

  /// What a form asks that was handed in; empty for one that nobody knows any more.
  Optional<Command> read(ModalInteractionEvent event) {
    return answering
        .action(event.getModalId())
        .map(action -> new Command.Filled(action.command(), values(event)));
  }

  private static Map<String, String> values(ModalInteractionEvent event) {
    Map<String, String> values = new HashMap<>();
    for (ModalMapping value : event.getValues()) {
      boolean typed = value.getType() == Component.Type.TEXT_INPUT;
      values.put(
          value.getCustomId(),
          typed ? value.getAsString() : String.join(Field.JOINT, value.getAsStringList()));
    }
    return values;
  }
}

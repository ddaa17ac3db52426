package dev.paperboy.discord;

import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/// A form as Discord's modal, which holds five fields: of more, the zone is typed behind the time.
/// <https://docs.discord.com/developers/components/reference#label>
final class FormModal {
  private FormModal() {}

  /// @param id what comes back with the form
  static Modal of(Form form, String id) {
    List<Field> fields =
        form.fields().size() > Modal.MAX_COMPONENTS ? joined(form.fields()) : form.fields();
    return Modal.create(id, Shortened.text(form.title(), Modal.MAX_TITLE_LENGTH))
        .addComponents(fields.stream().map(FormModal::label).toList())
        .build();
  }

  private static List<Field> joined(List<Field> fields) {
    List<Field> kept = new ArrayList<>();
    for (Field field : fields) {
      if (field instanceof Field.Line zone
          && zone.kind() == Field.Kind.ZONE
          && !kept.isEmpty()
          && kept.getLast() instanceof Field.Line time
          && time.kind() == Field.Kind.TIME) {
        kept.set(kept.size() - 1, joined(time, zone));
      } else {
        kept.add(field);
      }
    }
    return kept;
  }

  private static Field joined(Field.Line time, Field.Line zone) {
    return new Field.Line(
        time.name(),
        time.label() + " and " + lower(zone.label()),
        "Such as 9:30 Europe/Berlin.",
        Field.Kind.WORDS,
        time.required() || zone.required(),
        (time.value() + " " + zone.value()).strip(),
        time.wrong());
  }

  private static String lower(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  private static Label label(Field field) {
    LabelChildComponent input =
        switch (field) {
          case Field.Line line -> line(line);
          case Field.Choice choice -> choice(choice);
        };
    return Label.of(
        Shortened.text(field.label(), Label.LABEL_MAX_LENGTH),
        Shortened.text(field.hint(), Label.DESCRIPTION_MAX_LENGTH),
        input);
  }

  private static TextInput line(Field.Line line) {
    TextInput.Builder input =
        TextInput.create(line.name(), TextInputStyle.SHORT).setRequired(line.required());
    String value = Shortened.text(line.value(), TextInput.MAX_VALUE_LENGTH);
    return value.isEmpty() ? input.build() : input.setValue(value).build();
  }

  private static StringSelectMenu choice(Field.Choice choice) {
    List<SelectOption> options =
        choice.options().stream()
            .map(
                option ->
                    SelectOption.of(
                            Shortened.text(option.label(), SelectOption.LABEL_MAX_LENGTH),
                            option.value())
                        .withDefault(choice.chosen().contains(option.value())))
            .toList();
    return StringSelectMenu.create(choice.name())
        .addOptions(options)
        .setRequiredRange(1, choice.several() ? options.size() : 1)
        .build();
  }
}

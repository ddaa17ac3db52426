package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.Test;

class FormModalTest {
  private static final String HOSTILE = "@everyone \u202E& " + "long ".repeat(2_000);

  @Test
  void whateverStandsInAFormDiscordTakesIt() {
    List<Field.Option> options =
        List.of(new Field.Option("a", HOSTILE), new Field.Option("b", "b"));
    Modal modal =
        FormModal.of(
            new Form(
                HOSTILE,
                HOSTILE,
                List.of(
                    line("words", Field.Kind.WORDS, HOSTILE),
                    new Field.Choice("c", HOSTILE, HOSTILE, options, List.of("gone"), false, ""))),
            "id");
    assertThat(modal.getTitle()).hasSizeLessThanOrEqualTo(45);
    assertThat(input(modal, 0).getValue()).hasSizeBetween(1, 4_000);
  }

  @Test
  void ofMoreThanFiveFieldsTheZoneIsTypedBehindTheTime() {
    List<Field> six =
        List.of(
            line("a", Field.Kind.WORDS, ""),
            line("time", Field.Kind.TIME, "09:30"),
            line("zone", Field.Kind.ZONE, "Europe/Berlin"),
            line("b", Field.Kind.WORDS, ""),
            line("c", Field.Kind.WORDS, ""),
            line("d", Field.Kind.WORDS, ""));
    Modal modal = FormModal.of(new Form("Six", "Go", six), "id");
    assertThat(modal.getComponents()).hasSize(5);
    assertThat(input(modal, 1).getCustomId()).isEqualTo("time");
    assertThat(input(modal, 1).getValue()).isEqualTo("09:30 Europe/Berlin");
    Modal five = FormModal.of(new Form("Five", "Go", six.subList(0, 5)), "id");
    assertThat(input(five, 1).getValue()).isEqualTo("09:30");
  }

  private static TextInput input(Modal modal, int index) {
    Label label = modal.getComponents().get(index).asLabel();
    return label.getChild().asTextInput();
  }

  private static Field line(String name, Field.Kind kind, String value) {
    return new Field.Line(name, "Label " + HOSTILE, HOSTILE, kind, false, value, "");
  }
}

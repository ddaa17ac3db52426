package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormViewTest {
  private static final String HOSTILE = "<!channel> \u202E& " + "long ".repeat(2_000);

  @Test
  void whateverStandsInAFormSlackTakesIt() {
    JsonNode view =
        FormView.of(
            new Form(
                HOSTILE,
                HOSTILE,
                List.of(
                    line(Field.Kind.WORDS, HOSTILE),
                    line(Field.Kind.WORDS, ""),
                    line(Field.Kind.TIME, "25:00 soon"),
                    line(Field.Kind.NUMBER, "many"),
                    choice(List.of("a", "gone"), true),
                    choice(List.of("gone"), true),
                    choice(List.of(), false))),
            "metadata");
    assertThat(view.at("/title/text").asText()).hasSizeLessThanOrEqualTo(24);
    assertThat(view.at("/submit/text").asText()).hasSizeLessThanOrEqualTo(24);
    JsonNode blocks = view.path("blocks");
    assertThat(blocks.at("/0/element/initial_value").asText()).hasSizeBetween(1, 3_000);
    assertThat(blocks.at("/1/element").has("initial_value")).isFalse();
    assertThat(blocks.at("/2/element").has("initial_time")).isFalse();
    assertThat(blocks.at("/3/element").has("initial_value")).isFalse();
    assertThat(blocks.at("/4/element/initial_options")).hasSize(1);
    assertThat(blocks.at("/5/element").has("initial_options")).isFalse();
    assertThat(blocks.at("/6/element").has("initial_option")).isFalse();
    for (JsonNode block : blocks) {
      assertThat(block.at("/label/text").asText()).hasSizeBetween(1, 2_000);
      assertThat(block.at("/hint/text").asText()).hasSizeBetween(1, 2_000);
    }
    for (JsonNode option : blocks.at("/4/element/options")) {
      assertThat(option.at("/text/text").asText()).hasSizeBetween(1, 75);
    }
    assertThat(blocks.at("/0/label/text").asText()).doesNotContain("<!channel>", "\u202E");
  }

  private static Field line(Field.Kind kind, String value) {
    return new Field.Line("name", HOSTILE, HOSTILE, kind, false, value, "");
  }

  private static Field choice(List<String> chosen, boolean several) {
    List<Field.Option> options =
        List.of(new Field.Option("a", HOSTILE), new Field.Option("b", "b"));
    return new Field.Choice("name", HOSTILE, HOSTILE, options, chosen, several, "");
  }
}

package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import org.junit.jupiter.api.Test;

class SlashCommandsTest {
  @Test
  void commandsKeepDiscordsLimits() throws Exception {
    JsonNode papers = new ObjectMapper().readTree(SlashCommands.definition().toData().toString());
    assertThat(papers.findValuesAsText("description"))
        .allSatisfy(text -> assertThat(text.length()).isBetween(1, 100));
    assertThat(papers.findValuesAsText("name")).allMatch(name -> name.matches("[a-z]{1,32}"));
    assertThat(papers.toString()).hasSizeLessThan(8_000);
  }

  @Test
  void choicesKeepDiscordsLimits() {
    List<String> titles = IntStream.range(0, 40).mapToObj(i -> i + " word".repeat(i)).toList();
    List<Choice> choices = Suggestions.choices(titles);
    assertThat(choices).hasSize(25).allMatch(choice -> choice.getName().length() <= 100);
    assertThat(choices.getLast().getAsString()).endsWith("word").hasSizeLessThanOrEqualTo(100);
  }
}

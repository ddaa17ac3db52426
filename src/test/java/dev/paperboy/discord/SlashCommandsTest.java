package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import org.junit.jupiter.api.Test;

class SlashCommandsTest {
  @Test
  void commandsKeepDiscordsLimits() throws Exception {
    JsonNode papers = new ObjectMapper().readTree(SlashCommands.definition().toData().toString());
    assertThat(papers.findValuesAsText("description"))
        .allSatisfy(text -> assertThat(text.length()).isBetween(1, 100));
    assertThat(papers.findValuesAsText("name")).allMatch(name -> name.matches("[a-z]{1,32}"));
    int characters =
        Stream.of("name", "description", "value")
            .flatMap(property -> papers.findValuesAsText(property).stream())
            .mapToInt(String::length)
            .sum();
    assertThat(characters).isLessThan(8_000);
  }

  @Test
  void choicesKeepDiscordsLimits() {
    List<Suggestion> titles =
        IntStream.range(0, 40)
            .mapToObj(i -> paper(i + " word".repeat(i), "2405." + (10000 + i)))
            .toList();
    List<Choice> choices = Suggestions.choices(titles);
    assertThat(choices).hasSize(25).allMatch(choice -> choice.getName().length() <= 100);
    assertThat(choices.get(19).getAsString()).isEqualTo("19" + " word".repeat(19));
  }

  @Test
  void aTitleThatIsTooLongStillLeadsToItsPaper() {
    Choice choice =
        Suggestions.choices(List.of(paper("Long " + "words ".repeat(30), "2405.20320"))).getFirst();
    assertThat(choice.getName())
        .startsWith("Long words")
        .endsWith("words…")
        .hasSizeLessThanOrEqualTo(100);
    assertThat(choice.getAsString()).isEqualTo("2405.20320");
  }

  @Test
  void choicesSayWhatTheyAre() {
    List<Suggestion> mixed =
        List.of(
            new Suggestion(
                Suggestion.Kind.AUTHOR, "A. " + "Name ".repeat(30), "A. Name", "A. Name"),
            new Suggestion(Suggestion.Kind.CATEGORY, "cs.CV – Computer Vision", "cs.CV", "cs.CV"),
            new Suggestion(Suggestion.Kind.TOPIC, "\u0000", "\u0000", "\u0000"));
    List<Choice> choices = Suggestions.choices(mixed);
    assertThat(choices).extracting(Choice::getAsString).containsExactly("A. Name", "cs.CV");
    assertThat(choices.getFirst().getName()).endsWith("… (author)").hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void onlyPapersCompleteAReference() {
    assertThat(SlashCommands.typing("reference")).isEqualTo(Typing.REFERENCE);
    assertThat(SlashCommands.typing("query")).isEqualTo(Typing.QUESTION);
  }

  private static Suggestion paper(String title, String id) {
    return new Suggestion(Suggestion.Kind.PAPER, title, title, id);
  }
}

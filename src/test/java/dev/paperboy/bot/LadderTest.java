package dev.paperboy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import dev.paperboy.search.Hit;
import dev.paperboy.search.PaperChange;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.Ranking;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over an index of one paper, with a search that knows some words and wants all of them.
class LadderTest {
  private static final Ranking NOTHING = new Ranking(List.of(), 0, 0);

  private final Map<String, Integer> papersWith = new HashMap<>();
  private final List<String> searched = new ArrayList<>();
  private PaperIndex index;

  @BeforeEach
  void open(@TempDir Path folder) {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    PaperText text = PaperText.asGiven("Rectified diffusion models", "");
    index.apply(
        List.of(
            new PaperChange(
                1,
                new Paper(
                    new PaperId("2401.00001"),
                    text,
                    List.of(),
                    null,
                    List.of(),
                    null,
                    Signals.NONE))));
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void whatIsFoundAsTypedIsFoundAtOnce() {
    papersWith.put("models", 3);
    Found found = ladder(Nearest.NOTHING).find("models", this::search);
    assertThat(found).isEqualTo(Found.asTyped("models", search("models")));
    assertThat(searched).containsOnly("models");
  }

  @Test
  void spellingComesFirst() {
    papersWith.put("models", 3);
    papersWith.put("diffusion", 1);
    Found found = ladder(Nearest.NOTHING).find("difusion models", this::search);
    assertThat(found.topic()).isEqualTo("diffusion models");
    assertThat(notes(found)).startsWith("Showing results for diffusion models; no paper writes");
  }

  @Test
  void thenTheRarestWordsAreLeftOut() {
    papersWith.put("models", 30);
    papersWith.put("rectified", 2);
    Found found =
        ladder(topic -> hits(9)).find("the rectified models of \"zorbl grumpf\"", this::search);
    assertThat(found.topic()).isEqualTo("rectified models");
    assertThat(found.ranking().hits()).hasSize(2);
    assertThat(notes(found))
        .isEqualTo("No paper matches all of that, so this is without \"zorbl grumpf\".");
  }

  @Test
  void theLastWordIsTheMostFrequent() {
    papersWith.put("models", 30);
    papersWith.put("rectified", 20);
    Found found = ladder(Nearest.NOTHING).find("grumpf rectified zorbl", this::search);
    assertThat(found.topic()).isEqualTo("rectified");
    assertThat(notes(found)).endsWith("without grumpf and zorbl.");
  }

  @Test
  void thenWhatIsNearestInMeaning() {
    Found found = ladder(topic -> hits(topic.length())).find("zorbl grumpf", this::search);
    assertThat(found.topic()).isEqualTo("zorbl grumpf");
    assertThat(found.ranking().hits()).hasSize(12);
    assertThat(notes(found)).endsWith("nearest in meaning.");
  }

  @Test
  void thenNothing() {
    Found found = ladder(Nearest.NOTHING).find("zorbl grumpf", this::search);
    assertThat(found).isEqualTo(Found.asTyped("zorbl grumpf", NOTHING));
    assertThat(ladder(Nearest.NOTHING).find("", this::search).isEmpty()).isTrue();
  }

  @Test
  void aLongTextIsNotTakenApart() {
    papersWith.put("models", 30);
    String text = "models zorbl ".repeat(10) + "a b c d e f g h i j k l m n o p";
    assertThat(
            ladder(Nearest.NOTHING)
                .find(text + " q1 q2 q3 q4 q5 q6 q7 q8 q9 qa qb qc", this::search)
                .isEmpty())
        .isTrue();
    assertThat(searched).hasSize(1);
  }

  private Ladder ladder(Nearest nearest) {
    return new Ladder(index, nearest);
  }

  private Ranking search(String topic) {
    searched.add(topic);
    return hits(
        Arrays.stream(topic.split(" ", -1))
            .mapToInt(word -> papersWith.getOrDefault(word, 0))
            .min()
            .orElse(0));
  }

  private static Ranking hits(int count) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      hits.add(new Hit(new PaperId("2401.%05d".formatted(i)), 1f));
    }
    return new Ranking(hits, count, 0);
  }

  private static String notes(Found found) {
    return String.join("\n", found.notes().stream().map(Passage::text).toList());
  }
}

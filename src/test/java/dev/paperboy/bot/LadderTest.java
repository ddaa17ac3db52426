package dev.paperboy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import dev.paperboy.search.Hit;
import dev.paperboy.search.PaperChange;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.Ranking;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderTest {
  private final List<String> searched = new ArrayList<>();
  private PaperIndex index;

  @BeforeEach
  void open(@TempDir Path folder) {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(
        List.of(
            paper(1, "Rectified flow", "Ada Lovelace"),
            paper(2, "Diffusion models", "Grace Hopper"),
            paper(3, "Samplers of diffusion models", "Grace Hopper")));
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void whatIsFoundAsTypedIsFoundAtOnce() {
    Found found = find(Inquiry.about("diffusion models"));
    assertThat(ids(found)).containsExactly("2401.00002", "2401.00003");
    assertThat(found.notes()).isEmpty();
    assertThat(searched).containsExactly("diffusion models");
  }

  @Test
  void spellingComesFirst() {
    Found found = find(by("Grace Hopper", "difusion models"));
    assertThat(found.inquiry()).isEqualTo(by("Grace Hopper", "diffusion models"));
    assertThat(notes(found)).startsWith("Showing results for diffusion models; no paper writes");
    assertThat(found.actions().getFirst().command())
        .hasToString("Search[query=about:\"difusion models\" author:\"Grace Hopper\", page=1]");
  }

  @Test
  void whatIsMeantAsTypedIsNotPutRight() {
    Found found = ladder().findAsTyped(Inquiry.about("difusion models"));
    assertThat(found.inquiry().topic()).isEqualTo("difusion models");
    assertThat(ids(found)).hasSize(2);
  }

  @Test
  void thenTheRarestWordsAreLeftOut() {
    Found found = find(by("Ada Lovelace", "samplers of rectified diffusion models"));
    assertThat(found.inquiry()).isEqualTo(by("Ada Lovelace", "rectified models"));
    assertThat(ids(found)).containsExactly("2401.00001");
    assertThat(notes(found))
        .isEqualTo("No paper matches all of that, so this is without samplers and diffusion.");
  }

  @Test
  void thenWhatIsNearestInMeaning() {
    Found found = find(Inquiry.about("zorbl near"));
    assertThat(ids(found)).containsExactly("2401.00001");
    assertThat(notes(found)).endsWith("nearest in meaning.");
  }

  @Test
  void thenNothing() {
    assertThat(find(Inquiry.about("zorbl grumpf")).isEmpty()).isTrue();
    assertThat(find(Inquiry.about("")).isEmpty()).isTrue();
    assertThat(find(Inquiry.about("\0")).isEmpty()).isTrue();
  }

  @Test
  void aLongTextIsNotTakenApart() {
    Inquiry inquiry = by("Nobody", "one two three four five six seven eight nine ten a b c d");
    assertThat(find(inquiry).isEmpty()).isTrue();
    assertThat(searched).hasSize(1);
  }

  private Found find(Inquiry inquiry) {
    return ladder().find(inquiry, right -> inquiry.withTopic(right.text()));
  }

  private Ladder ladder() {
    return new Ladder(new Spelling(index), this::search, LadderTest.this::nearest);
  }

  private Ranking search(Inquiry inquiry) {
    searched.add(inquiry.topic());
    return index.search(inquiry, 10);
  }

  /// As if only what has 'near' in it were near enough.
  private Ranking nearest(Inquiry inquiry) {
    return index.search(inquiry.topic().contains("near") ? "flow" : "", 10);
  }

  private static Inquiry by(String author, String topic) {
    Inquiry about = Inquiry.about(topic);
    return new Inquiry(
        topic, List.of(new Condition.By(author)), about.guessed(), about.order(), List.of());
  }

  private static PaperChange paper(int number, String title, String author) {
    return new PaperChange(
        number,
        new Paper(
            new PaperId("2401.%05d".formatted(number)),
            PaperText.asGiven(title, ""),
            List.of(new Author(author)),
            null,
            List.of(),
            null,
            Signals.NONE));
  }

  private static List<String> ids(Found found) {
    return found.ranking().hits().stream().map(Hit::id).map(PaperId::value).toList();
  }

  private static String notes(Found found) {
    return String.join("\n", found.notes().stream().map(Passage::text).toList());
  }
}

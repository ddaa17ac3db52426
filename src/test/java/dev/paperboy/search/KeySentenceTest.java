package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We train a U-Net on noise. | u-net | U-Net",
        "We train a UNet on noise. | u-net | UNet",
        "We train a U-Net on noise. | unet | U-Net",
        "We train a U net on noise. | U-Net | U net",
        "We use one-step sampling. | one step | one-step",
        "We use one step sampling. | one-step | one step",
        "We use GPT-4 as a judge. | gpt 4 | GPT-4",
        "We use GPT4 as a judge. | GPT-4 | GPT4",
        "Distilled students learn. | distillation student | Distilled students",
        "Teachers' models; the teacher's model. | teacher | Teachers, teacher",
        "Die Fréchet-Distanz der Größe 𝒪(n). | frechet | Fréchet",
        "An 😀 emoji 😀 before diffusion. | diffusion | diffusion",
        "汉字扩散模型很好。 | 扩散 | 扩散",
        "The the of and. | the of | ",
        "On 64×64 images. | 64x64 | 64×64",
        "Images of ResNet-50 and of others. | resnet | ResNet",
        "We compare step by step with one of them. | one-step | step, step",
      })
  void matchedWordsAreMarkedWhereTheyStand(String text, String question, String marked) {
    Excerpt excerpt = KeySentence.read(SeedPage.made("Title", text), question).sentence();
    assertThat(excerpt.matches().stream().map(s -> part(excerpt, s)).toList())
        .isEqualTo(marked == null ? List.of() : List.of(marked.split(", ")));
  }

  @Test
  void aLongSentenceIsCutAroundTheWordsThatWereAskedFor() {
    String filler = "very ".repeat(80);
    Paper paper =
        SeedPage.made("Title", "This is " + filler + "good diffusion and " + filler + ".");
    Excerpt excerpt = KeySentence.read(paper, "diffusion").sentence();
    assertThat(excerpt.text()).startsWith("…very").endsWith("very…").contains("good diffusion and");
    assertThat(excerpt.text().length()).isBetween(200, 240);
    assertThat(excerpt.matches())
        .singleElement()
        .matches(s -> part(excerpt, s).equals("diffusion"));
  }

  @Test
  void aLongSentenceKeepsItsBeginningWhenNothingIsLost() {
    Paper paper = SeedPage.made("Title", "Diffusion, " + "so to say, ".repeat(40) + "works.");
    assertThat(KeySentence.read(paper, "diffusion").sentence().text())
        .startsWith("Diffusion, so to say")
        .endsWith(" to…");
  }

  @Test
  void wordsAreTheQuestionsOwnAsTyped() {
    Paper paper =
        SeedPage.made(
            "Progressive Distillation", "We sample quickly from U-Net models.", "Tim Salimans");
    Reading reading =
        KeySentence.read(paper, "what about UNets, Distilling and robots by tim SALIMANS?");
    assertThat(reading.words())
        .isEqualTo(
            new WordPlaces(
                List.of("Distilling"),
                List.of("UNets"),
                List.of("tim", "SALIMANS"),
                List.of("robots")));
  }

  @Test
  void aPieceOfACompoundIsNotTheCompound() {
    Paper paper = SeedPage.made("Single-step sampling", "One of many.");
    assertThat(KeySentence.read(paper, "one-step").words().nowhere()).containsExactly("one-step");
  }

  @Test
  void withoutAWordInTheAbstractTheSentenceSaysWhatThePaperDoes() {
    Paper paper = SeedPage.made("Title", "Things are hard. Here we propose a cure. It works.");
    assertThat(KeySentence.read(paper, "robots").sentence())
        .isEqualTo(new Excerpt("Here we propose a cure.", List.of()));
  }

  @Test
  void aPaperWithoutAnAbstractHasNoSentence() {
    Reading reading = KeySentence.read(SeedPage.made("Diffusion Models", ""), "diffusion");
    assertThat(reading.sentence()).isEqualTo(Excerpt.EMPTY);
    assertThat(reading.words().title()).containsExactly("diffusion");
  }

  @Test
  void anyTextGivesSpansThatLieInTheExcerpt() {
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      String text = RandomText.upTo(900, random);
      String question = RandomText.upTo(60, random) + " " + word(text, random);
      Excerpt excerpt = KeySentence.read(SeedPage.made("Title", text), question).sentence();
      assertThat(excerpt.text().length()).isLessThanOrEqualTo(KeySentence.LONGEST);
      int end = 0;
      for (Span span : excerpt.matches()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isLessThanOrEqualTo(excerpt.text().length());
        end = span.end();
      }
    }
  }

  private static String word(String text, Random random) {
    List<String> words = Stream.of(text.split("\\s+")).toList();
    return words.get(random.nextInt(words.size()));
  }

  private static String part(Excerpt excerpt, Span span) {
    return excerpt.text().substring(span.start(), span.end());
  }
}

package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares with the library that the model's makers use.
class WordPieceTest {
  private static final int PIECES = 256;

  /// Latin, Greek and Cyrillic, Arabic, punctuation, mathematics, kana, Chinese. Of rarer scripts
  /// the two know different versions of Unicode.
  private static final int[][] SCRIPTS = {
    {0, 0x250},
    {0x250, 0x530},
    {0x620, 0x650},
    {0x2000, 0x2065},
    {0x2190, 0x2300},
    {0x3041, 0x30FF},
    {0x4E00, 0x9FA0}
  };

  @TempDir static Path unpacked;
  private static HuggingFaceTokenizer reference;
  private static WordPiece ours;

  @BeforeAll
  static void load() throws IOException {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("DJL_CACHE_DIR", unpacked.toString());
    System.setProperty("ENGINE_CACHE_DIR", unpacked.toString());
    Map<String, String> options =
        Map.of("truncation", "true", "maxLength", Integer.toString(PIECES), "padding", "false");
    try (InputStream in = tokenizer()) {
      reference = HuggingFaceTokenizer.newInstance(in, options);
    }
    try (InputStream in = tokenizer()) {
      ours = new WordPiece(Vocabulary.read(in), PIECES);
    }
  }

  @AfterAll
  static void close() {
    reference.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "Improving the Training of Rectified Flows",
        "SRe^2L: state-of-the-art (ImageNet-1K, 64×64), $x^2$ at 3.5%",
        "Fréchet Inception Distance; naïve Müller, İstanbul, ΣΊΣΥΦΟΣ, straße",
        "扩散模型 and カタカナ and 한국어 text",
        "tabs\tand\nlines\r\nand\u00a0hard\u2003spaces\u0000and\u200bnulls",
        "a🙂b 👩‍🔬 ﷺ ﬁne ½ ² 𝒪(n)",
        "don't 'quote' “this” — or that…",
      })
  void cutsLikeTheReference(String text) {
    assertThat(ours.numbers(text)).isEqualTo(reference.encode(text, true, false).getIds());
  }

  @Test
  void cutsEveryLineOfTheSeedPageLikeTheReference() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path page = files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
      assertThat(Files.readAllLines(page))
          .hasSizeGreaterThan(160)
          .allSatisfy(this::cutsLikeTheReference);
    }
  }

  @Test
  void cutsRandomTextLikeTheReference() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      while (text.length() < length) {
        int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        int c = random.nextInt(script[0], script[1]);
        if (Character.isDefined(c)) {
          text.appendCodePoint(c);
        }
      }
      cutsLikeTheReference(text.toString());
    }
  }

  @Test
  void aTextWithoutEndIsCutAtTheModelsLength() {
    assertThat(ours.numbers("diffusion ".repeat(100_000))).hasSize(PIECES);
    assertThat(ours.numbers("x".repeat(1_000_000))).hasSize(3);
  }

  private static InputStream tokenizer() {
    return Objects.requireNonNull(
        WordPieceTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json"));
  }
}

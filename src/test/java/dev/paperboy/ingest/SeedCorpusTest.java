package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page that a fresh start indexes.
class SeedCorpusTest {
  private static Collected read = new Collected();

  @BeforeAll
  static void read() {
    read = Collected.from(Path.of("seeds"));
  }

  @Test
  void all83PapersComeInOrder() {
    assertThat(read.problems).isEmpty();
    assertThat(read.papers)
        .extracting(p -> p.signals().seedRank())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 83).boxed().toList());
    assertThat(read.papers.getFirst().id()).isEqualTo(new PaperId("2405.20320"));
    assertThat(read.papers.getLast().id()).isEqualTo(new PaperId("1707.02968"));
  }

  @Test
  void eachHasAnArxivIdOfItsOwnADateAndAnAbstract() {
    Set<PaperId> ids = read.papers.stream().map(Paper::id).collect(Collectors.toSet());
    assertThat(ids).hasSize(83).allMatch(PaperId::isArxiv);
    assertThat(read.papers).allSatisfy(paper -> assertThat(paper.published()).isNotNull());
    assertThat(read.papers)
        .allSatisfy(paper -> assertThat(paper.abstractText()).hasSizeGreaterThan(250));
  }

  @Test
  void nothingOfTheDamageIsLeft() {
    assertThat(read.papers.stream().flatMap(p -> Stream.of(p.title(), p.abstractText())))
        .noneMatch(Pattern.compile("\\dtimes|times\\d|left[(]|right[)]|cdot").asPredicate())
        .noneMatch(Pattern.compile("[\\\\{}~`\uFFFD]|''|--").asPredicate());
  }

  @ParameterizedTest
  @CsvSource({
    "1, On ImageNet 64×64",
    "3, FID score on ImageNet 64×64 with only four steps",
    "5, on ImageNet 256×256.",
    "6, the Fréchet inception distance",
    "7, of attention to O(n^1.5 d) from O(n²d) for sequence length n",
    "10, up to 256 times faster to sample from",
    "12, ImageNet 64×64 respectively",
    "12, mark a 3.5× and 4× improvement",
    "13, over 21 times convergence speedup",
    "15, 10⁴ GPU hours",
    "15, to utilize proxy tasks",
    "15, 2.08% test error",
    "15, 6× fewer parameters",
    "28, (≤13 labeled images",
    "31, methods like SRe²L",
    "32, 2 to 25 times fewer number",
    "33, (i.e. points in the Grassmann manifold)",
    "41, the O(N²) complexity",
    "41, the Mamba model",
    "47, the overfeat network",
    "58, a HyperZ·Z·W operator",
    "70, and sometimes even preventing",
    "75, intrinsic dimension (d_data) of its training set",
    "75, “label sharpness” (K_F)",
    "81, 0.8013 ± 0.0243",
    "83, ‘enormous data’"
  })
  void damageIsRepairedAndWordsStay(int rank, String passage) {
    assertThat(read.papers.get(rank - 1).abstractText()).contains(passage);
  }

  @Test
  void theOriginalOfATitleIsKept() {
    Paper paper = read.papers.get(57);
    assertThat(paper.title()).startsWith("HyperZ·Z·W Operator");
    assertThat(paper.text().originalTitle()).startsWith("HyperZcdotZcdotW Operator");
  }

  @ParameterizedTest
  @CsvSource({
    "1, https://github.com/sangyun884/rfpp",
    "21, https://github.com/naver-ai/relabel_imagenet",
    "62, https://github.com/mohwald/gandtr",
    "65, https://github.com/chakkritte/EEEA-Net"
  })
  void codeLinksAreWhole(int rank, URI code) {
    assertThat(read.papers.get(rank - 1).code()).isEqualTo(code);
  }
}

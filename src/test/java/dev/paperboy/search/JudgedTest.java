package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.paper.PaperId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Against values computed by hand.
class JudgedTest {
  private static final Map<PaperId, Integer> RELEVANT = Map.of(id("a"), 2, id("b"), 1, id("c"), 1);

  @Test
  void theIdealOrderIsOne() {
    assertThat(Judged.of(ids("a", "b", "c"), RELEVANT)).isEqualTo(new Judged(1, 1));
  }

  @Test
  void nothingFoundIsZero() {
    assertThat(Judged.of(ids("x", "y"), RELEVANT)).isEqualTo(new Judged(0, 0));
    assertThat(Judged.of(List.of(), RELEVANT)).isEqualTo(new Judged(0, 0));
  }

  @Test
  void gradesAreDiscountedByRank() {
    // (1/log2(3) + 2/log2(5)) / (2/log2(2) + 1/log2(3) + 1/log2(4)) = 1.49229 / 3.13093
    Judged judged = Judged.of(ids("x", "b", "y", "a"), RELEVANT);
    assertThat(judged.gain()).isCloseTo(0.47663, within(0.00001));
    assertThat(judged.recall()).isCloseTo(2 / 3.0, within(0.00001));
  }

  @Test
  void onlyTenCountForGainAndTwentyForRecall() {
    Stream<String> others = Stream.iterate(0, n -> n + 1).limit(19).map(n -> "n" + n);
    List<PaperId> ranking = Stream.concat(others, Stream.of("a", "b")).map(JudgedTest::id).toList();
    assertThat(Judged.of(ranking, RELEVANT)).isEqualTo(new Judged(0, 1 / 3.0));
  }

  private static List<PaperId> ids(String... names) {
    return Stream.of(names).map(JudgedTest::id).toList();
  }

  private static PaperId id(String name) {
    return PaperId.ofTitle(name);
  }
}

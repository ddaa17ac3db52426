package dev.paperboy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.Window;
import dev.paperboy.store.LocalCounts;
import dev.paperboy.trending.Heat;
import dev.paperboy.trending.Reasons;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyLineTest {
  private static final Signals COUNTS = new Signals(null, 41, 1_230, 3);
  private static final Heat HEAT = new Heat(0, 0, 0, 0, 0, 0, 0);

  @Test
  void theStateOfAPaperComesFirst() {
    assertThat(line(3, true)).isEqualTo("v3 · withdrawn · matches flow · ▲ 12");
    assertThat(line(2, false)).isEqualTo("v2 · matches flow · ▲ 12");
    assertThat(line(null, true)).isEqualTo("withdrawn · matches flow · ▲ 12");
  }

  @Test
  void aFirstVersionIsNotMentioned() {
    assertThat(line(1, false)).isEqualTo("matches flow · ▲ 12");
    assertThat(line(null, false)).isEqualTo("matches flow · ▲ 12");
  }

  @Test
  void thePartsOfAScoreAreNamed() {
    assertThat(talk(Window.TODAY, 18, 230, LocalCounts.NONE, 3))
        .isEqualTo("▲ 41, +18 today · ★ 1.2k (+230) · 3 saves here");
    assertThat(talk(Window.WEEK, 18, 0, new LocalCounts(2, 1, 0), 1))
        .isEqualTo("▲ 41, +18 this week · ★ 1.2k · 1 save here · 👍 2 · 👎 1");
    assertThat(talk(Window.MONTH, 41, null, LocalCounts.NONE, 0))
        .isEqualTo("▲ 41, new this month · ★ 1.2k");
    assertThat(talk(Window.TODAY, null, null, LocalCounts.NONE, 0)).isEqualTo("▲ 41 · ★ 1.2k");
    assertThat(talk(Window.TODAY, 0, 0, LocalCounts.NONE, 0)).isEqualTo("▲ 41 · ★ 1.2k");
  }

  private static String talk(
      Window window,
      @Nullable Integer upvotes,
      @Nullable Integer stars,
      LocalCounts local,
      int savesHere) {
    Reasons reasons = new Reasons(window, null, COUNTS, upvotes, stars, local, true, HEAT);
    Paper paper = paper(COUNTS, Publication.UNKNOWN);
    return WhyLine.of(List.of(), paper, new Talk(reasons, savesHere)).text();
  }

  private static String line(@Nullable Integer version, boolean withdrawn) {
    Publication publication = new Publication(version, withdrawn, null, null, null, null);
    Paper paper = paper(new Signals(null, 12, null, null), publication);
    return WhyLine.of(List.of(Passage.plain("matches flow")), paper, Talk.NONE).text();
  }

  private static Paper paper(Signals signals, Publication publication) {
    return new Paper(
        new PaperId("2405.20320"),
        PaperText.asGiven("Title", "Abstract."),
        List.of(),
        null,
        List.of(),
        null,
        signals,
        publication);
  }
}

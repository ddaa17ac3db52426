package dev.paperboy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyLineTest {
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

  private static String line(@Nullable Integer version, boolean withdrawn) {
    Paper paper =
        new Paper(
            new PaperId("2405.20320"),
            PaperText.asGiven("Title", "Abstract."),
            List.of(),
            null,
            List.of(),
            null,
            new Signals(null, 12, null, null),
            new Publication(version, withdrawn, null, null, null, null));
    return WhyLine.of(List.of(Passage.plain("matches flow")), paper).text();
  }
}

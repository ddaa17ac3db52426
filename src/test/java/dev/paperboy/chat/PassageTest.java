package dev.paperboy.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final Instant NINE = Instant.parse("2026-01-13T09:00:00Z");
  private final Passage passage = Passage.plain("Next: ").thenMoment(NINE).then(".");

  @Test
  void aMomentIsInUtcUnlessAZoneIsGiven() {
    assertThat(passage.text()).isEqualTo("Next: Tue 13 Jan 2026, 09:00 UTC.");
    assertThat(passage.in(ZoneId.of("Asia/Kolkata")).text())
        .isEqualTo("Next: Tue 13 Jan 2026, 14:30 IST.");
    assertThat(passage.in(ZoneId.of("Europe/Berlin")).runs()).allMatch(run -> run.at() == null);
  }

  @Test
  void aMomentThatIsCutIsWords() {
    Run moment = Run.moment(NINE);
    assertThat(moment.first(100)).isSameAs(moment);
    assertThat(moment.first(6)).isEqualTo(new Run("Tue 13", false));
  }
}

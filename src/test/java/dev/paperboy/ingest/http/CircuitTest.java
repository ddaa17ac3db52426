package dev.paperboy.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.rehearsal.FakeHostFault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitTest {
  @Test
  void aServiceThatKeepsFailingIsLeftAloneAndThatIsSaidOnce() {
    try (Asking asking = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Status(500));
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      }

      assertThat(asking.host.requests()).hasSize(5);
      assertThat(asking.news)
          .containsExactly(
              "The service is not to be had (trouble on its side (500)); it is asked again now and"
                  + " then");
    }
  }

  @Test
  void itIsTriedAgainAfterAWhileAndItsReturnIsSaid() {
    try (Asking asking = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Status(500));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      asking.host.failAlways(null);

      assertThatThrownBy(asking::get).hasMessageContaining("has failed several times");
      asking.clock.advance(Duration.ofMinutes(5));
      assertThat(asking.get()).isInstanceOf(Answer.Found.class);
      assertThat(asking.news).last().isEqualTo("The service answers again");
    }
  }

  @Test
  void eachFailedTrialMakesTheRestLonger() {
    try (Asking asking = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Status(500));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      asking.clock.advance(Duration.ofMinutes(5));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      int asked = asking.host.requests().size();

      asking.clock.advance(Duration.ofMinutes(6));
      assertThatThrownBy(asking::get).hasMessageContaining("has failed several times");

      assertThat(asking.host.requests()).hasSize(asked);
      assertThat(asking.news).hasSize(1);
    }
  }
}

package dev.paperboy.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.rehearsal.FakeHostFault;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitTest {
  @Test
  void aServiceThatKeepsFailingIsLeftAloneAndThatIsSaidOnce() {
    try (Asking asking = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Status(500));
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(asking::get).hasMessage("The service: trouble on its side (500)");
      }

      assertThat(asking.host.requests()).hasSize(5);
      assertThat(asking.news).containsExactly("lost: trouble on its side (500)");
    }
  }

  @Test
  void itIsTriedAgainAfterAWhileAndItsReturnIsSaid() {
    try (Asking asking = Asking.often()) {
      asking.get();
      asking.host.failAlways(new FakeHostFault.Status(500));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      asking.host.failAlways(null);

      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      asking.clock.advance(Duration.ofMinutes(1));
      assertThat(asking.get()).isInstanceOf(Answer.Found.class);
      assertThat(asking.news)
          .containsExactly("answers", "lost: trouble on its side (500)", "answers");
    }
  }

  @Test
  void eachFailedTrialMakesTheRestLonger() {
    try (Asking asking = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Status(500));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      asking.clock.advance(Duration.ofMinutes(1));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);
      int asked = asking.host.requests().size();

      asking.clock.advance(Duration.ofSeconds(90));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);

      assertThat(asking.host.requests()).hasSize(asked);
      assertThat(asking.news).hasSize(1);
    }
  }

  @Test
  void aServiceToWhichThereIsNoWayIsGivenUpSooner() {
    try (Asking asking = Asking.often()) {
      URI gone = asking.host.address();
      asking.host.close();

      assertThatThrownBy(() -> asking.client.get(new Ask(gone, Format.JSON), Asking.PATIENCE))
          .hasMessage("The service: no connection");
      assertThat(asking.pauses).hasSize(1);
      assertThat(asking.news).containsExactly("lost: no connection");
    }
  }
}

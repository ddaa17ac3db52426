package dev.paperboy.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.paperboy.rehearsal.FakeHostFault;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The client over real sockets, with a clock that stands still but for its pauses.
class PoliteClientTest {
  @Test
  void saysWhoItIsAndWhatItWants() {
    try (Asking asking = Asking.often()) {
      asking.get();

      assertThat(asking.host.requests().getFirst().headers())
          .containsEntry("user-agent", "Paperboy/test (+someone@example.org)")
          .containsEntry("accept", "application/json");
    }
  }

  @Test
  void keepsToOneRequestInThreeSeconds() {
    try (Asking asking =
        new Asking(new Allowance(1, Duration.ofSeconds(3)), Duration.ofSeconds(20))) {
      asking.get();
      asking.get();
      asking.get();

      assertThat(asking.passed()).isEqualTo(Duration.ofSeconds(6));
    }
  }

  @Test
  void mayAskABurstButNeverMoreThanTheAllowanceInItsTime() {
    try (Asking asking =
        new Asking(new Allowance(5, Duration.ofMinutes(5)), Duration.ofSeconds(20))) {
      for (int i = 0; i < 11; i++) {
        asking.get();
      }

      assertThat(asking.pauses).containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(5));
    }
  }

  @Test
  void waitsAsLongAsRetryAfterSaysInSeconds() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.Status(429, Map.of("Retry-After", "77")));

      assertThat(asking.get()).isInstanceOf(Answer.Found.class);
      assertThat(asking.passed()).isEqualTo(Duration.ofSeconds(77));
    }
  }

  @Test
  void waitsUntilTheDateThatRetryAfterNames() {
    try (Asking asking = Asking.often()) {
      String date = "Tue, 24 Nov 2026 18:05:00 GMT";
      asking.host.fail(new FakeHostFault.Status(503, Map.of("Retry-After", date)));

      asking.get();

      assertThat(asking.clock.instant()).isEqualTo(Instant.parse("2026-11-24T18:05:00Z"));
    }
  }

  @Test
  void waitsLongerAfterEachFailureWhenNothingIsSaid() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(
          new FakeHostFault.Status(429),
          new FakeHostFault.Status(500),
          new FakeHostFault.Status(502));

      assertThat(asking.get()).isInstanceOf(Answer.Found.class);
      assertThat(asking.pauses).hasSize(3);
      assertThat(asking.pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
      assertThat(asking.pauses.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
      assertThat(asking.pauses.get(2)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }
  }

  @Test
  void givesUpWhenTheServiceWantsLongerThanThePatience() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.Status(429, Map.of("Retry-After", "3600")));

      HostException refused = catchThrowableOfType(HostException.class, () -> asking.get());

      assertThat(refused.what()).contains("asked too often");
      assertThat(refused.retryAt()).contains(Asking.START.plusSeconds(3600));
      assertThat(asking.pauses).isEmpty();
    }
  }

  @Test
  void asksNothingElseEitherWhileTheServiceWantsRest() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.Status(429, Map.of("Retry-After", "3600")));
      assertThatThrownBy(asking::get).isInstanceOf(HostException.class);

      assertThatThrownBy(asking::get).hasMessageContaining("asks for a rest");
      assertThat(asking.host.requests()).hasSize(1);
    }
  }

  @Test
  void restsWhenTheHeadersSayThatTheAllowanceIsUsedUp() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.Status(404, Map.of("RateLimit", "\"api\";r=0;t=120")));
      asking.get();
      asking.get();

      assertThat(asking.passed()).isEqualTo(Duration.ofMinutes(2));
    }
  }

  @Test
  void asksAgainAfterAnAnswerThatWasCutOff() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.CutOff(1));

      assertThat(asking.get()).isInstanceOf(Answer.Found.class);
      assertThat(asking.host.requests()).hasSize(2);
    }
  }

  @Test
  void doesNotWaitForAnAnswerThatDrips() {
    try (Asking asking = Asking.impatiently()) {
      asking.host.failAlways(new FakeHostFault.Drip());

      assertThatThrownBy(asking::get).hasMessage("The service: no whole answer in time");
    }
  }

  @Test
  void doesNotWaitForAServiceThatIsSilent() {
    try (Asking asking = Asking.impatiently()) {
      asking.host.failAlways(new FakeHostFault.Silence(new CountDownLatch(1)));

      assertThatThrownBy(asking::get).hasMessage("The service: no whole answer in time");
    }
  }

  @Test
  void takesAPageForPeopleForAFailureThoughItsStatusIs200() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.Instead("text/html", "<html>Be right back</html>"));

      assertThat(asking.get()).isInstanceOf(Answer.Found.class);
      assertThat(asking.host.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, '{\"text\":1}'",
    "text/plain, Sorry",
    "application/xml, <sorry/>",
    "application/octet-stream, ''"
  })
  void takesWhatItDidNotAskForForAFailure(String type, String body) {
    try (Asking asking = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Instead(type, body));

      assertThatThrownBy(asking::get)
          .hasMessage("The service: a page for people where JSON was expected");
    }
  }

  @Test
  void followsNoRedirectElsewhere() {
    try (Asking asking = Asking.often();
        Asking elsewhere = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Redirect(elsewhere.ask().uri().toString()));

      assertThatThrownBy(asking::get).hasMessageContaining("a redirect elsewhere");
      assertThat(elsewhere.host.requests()).isEmpty();
    }
  }

  @Test
  void followsARedirectWithinTheService() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.Redirect("/moved"));

      assertThat(asking.get()).isInstanceOf(Answer.Found.class);
      assertThat(asking.host.requests().getLast().path()).isEqualTo("/moved");
    }
  }

  @Test
  void doesNotFollowRedirectsForEver() {
    try (Asking asking = Asking.often()) {
      asking.host.failAlways(new FakeHostFault.Redirect("/again"));

      assertThatThrownBy(asking::get).hasMessageContaining("more than 3 redirects");
    }
  }

  @Test
  void readsNoEndlessBody() {
    try (Asking asking = Asking.often()) {
      String long_ = "[" + " ".repeat(20_000) + "]";
      asking.host.failAlways(new FakeHostFault.Instead("application/json", long_));

      assertThatThrownBy(asking::get).hasMessageContaining("more than 10000 bytes");
    }
  }

  @Test
  void doesNotRepeatAQuestionThatIsRefused() {
    try (Asking asking = Asking.often()) {
      asking.host.fail(new FakeHostFault.Status(404));

      assertThat(asking.get())
          .isInstanceOfSatisfying(
              Answer.Refused.class, refused -> assertThat(refused.status()).isEqualTo(404));
      assertThat(asking.host.requests()).hasSize(1);
    }
  }

  @Test
  void asksForAPageOnlyIfItHasChanged() {
    try (Asking asking = Asking.often()) {
      Validator validator = ((Answer.Found) asking.get()).validator();
      asking.host.fail(new FakeHostFault.Status(304));

      Answer again =
          asking.client.get(new Ask(asking.ask().uri(), Format.JSON, validator), Asking.PATIENCE);

      assertThat(again).isInstanceOf(Answer.Unchanged.class);
      assertThat(asking.host.requests().getLast().header("If-None-Match")).contains("\"one\"");
    }
  }
}

package dev.paperboy.rehearsal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class InterleavedTest {
  private static final int QUERIES = 120;

  @Test
  void everyRowIsAskedEveryQueryEquallyOften() throws Exception {
    AtomicIntegerArray one = new AtomicIntegerArray(QUERIES);
    AtomicIntegerArray other = new AtomicIntegerArray(QUERIES);
    List<Timing> timings =
        new Interleaved(
                List.of(
                    new Row("one", one::incrementAndGet), new Row("other", other::incrementAndGet)),
                QUERIES,
                3)
            .run();
    // Warming up once, three passes, one client and four clients.
    for (int i = 0; i < QUERIES; i++) {
      assertThat(one.get(i)).isEqualTo(1 + 3 + 1 + 4);
      assertThat(other.get(i)).isEqualTo(1 + 3 + 1 + 4);
    }
    assertThat(timings).extracting(Timing::row).containsExactly("one", "other");
    assertThat(timings)
        .allSatisfy(
            timing -> {
              assertThat(timing.p50()).isBetween(0.0, timing.p95());
              assertThat(timing.p95()).isLessThanOrEqualTo(timing.p99());
              assertThat(timing.alone()).isPositive();
              assertThat(timing.four()).isPositive();
            });
  }

  @Test
  void whatFailsIsNotTimed() {
    Row failing =
        new Row(
            "failing",
            i -> {
              throw new IllegalStateException("query " + i);
            });
    assertThatThrownBy(() -> new Interleaved(List.of(failing), 2, 1).run()).hasMessage("query 0");
  }

  @Test
  void aPercentileIsATimeThatOccurred() {
    long[] nanos = new long[200];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = (200 - i) * 1_000_000L;
    }
    assertThat(Timing.of("row", nanos, 5, 9)).isEqualTo(new Timing("row", 100, 190, 198, 5, 9));
    assertThat(Timing.of("row", new long[] {2_000_000}, 5, 9))
        .isEqualTo(new Timing("row", 2, 2, 2, 5, 9));
  }
}

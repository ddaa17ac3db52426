package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SinceSourceTest {
  private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 4);

  private final List<String> asked = new ArrayList<>();

  @Test
  void withoutADayTheCursorIsTheSourcesOwn() {
    assertThat(after("2026-11-23", null)).isEqualTo("2026-11-23+");
    assertThat(asked).containsExactly("2026-11-23");
  }

  @Test
  void anEarlierDayIsGoneBackToOnce() {
    String first = after("2026-11-23", MARCH);
    String second = after(first, MARCH);
    String earlier = after(second, JANUARY);
    String later = after(earlier, MARCH);
    String unset = after(later, null);

    assertThat(asked).containsExactly("", "+", "", "+", "++");
    assertThat(second).isEqualTo("since=2026-03-04 ++");
    assertThat(unset).isEqualTo("since=2026-01-02 +++");
  }

  /// The cursor after a step of a source that goes on by one sign.
  private String after(String cursor, @Nullable LocalDate since) {
    return ((Fetched.Brought) new SinceSource(new Signs(), since).fetch(new Cursor(cursor), NOW))
        .cursor()
        .value();
  }

  private final class Signs implements PaperSource {
    @Override
    public String name() {
      return "signs";
    }

    @Override
    public SourceKind kind() {
      return SourceKind.ARXIV;
    }

    @Override
    public Fetched fetch(Cursor cursor, Instant now) {
      asked.add(cursor.value());
      return new Fetched.Brought(
          List.of(),
          new Cursor(cursor.value() + "+"),
          false,
          List.of(),
          new Expected(now, "later"));
    }
  }
}

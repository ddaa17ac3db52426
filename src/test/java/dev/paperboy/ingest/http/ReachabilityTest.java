package dev.paperboy.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
  private final List<String> said = new ArrayList<>();
  private final Reachability reachability = new Reachability(Set.of("One", "Two"), said::add);

  @Test
  void whatIsOutOfReachAtTheStartIsSaidInOneLine() {
    reachability.lost("Two", "no connection");
    assertThat(said).isEmpty();
    reachability.lost("One", "its name is not known here");

    assertThat(said)
        .containsExactly(
            "Out of reach: One (its name is not known here), Two (no connection). What is known"
                + " already is searched; they are asked again by and by.");
  }

  @Test
  void nothingIsSaidWhereAllIsWell() {
    reachability.answers("One");
    reachability.answers("Two");

    assertThat(said).isEmpty();
  }

  @Test
  void laterEachLossAndEachReturnIsSaid() {
    reachability.answers("One");
    reachability.answers("Two");
    reachability.lost("One", "closed");
    reachability.answers("One");

    assertThat(said).hasSize(2);
    assertThat(said.getFirst()).startsWith("Out of reach: One (closed).");
    assertThat(said.getLast()).isEqualTo("One answers again");
  }
}

package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.store.NearMiss;
import dev.paperboy.store.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a channel's digest of a day would be.
sealed interface Composition {
  /// The day from which on papers are new.
  LocalDate since();

  /// There is something to post.
  ///
  /// @param head for the message, at least one
  /// @param rest for its thread
  /// @param papers all of them by their picks
  record Something(LocalDate since, List<Pick> head, List<Pick> rest, Map<Pick, Paper> papers)
      implements Composition {
    public Something {
      head = List.copyOf(head);
      rest = List.copyOf(rest);
      papers = Map.copyOf(papers);
    }

    List<Pick> all() {
      return Stream.concat(head.stream(), rest.stream()).toList();
    }
  }

  /// There is not.
  ///
  /// @param why in a sentence
  record Nothing(LocalDate since, String why, @Nullable NearMiss nearest) implements Composition {}
}

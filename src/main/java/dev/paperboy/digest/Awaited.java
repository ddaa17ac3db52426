package dev.paperboy.digest;

import dev.paperboy.store.SourceStanding;
import dev.paperboy.store.Sources;
import java.util.List;
import java.util.stream.Stream;

/// Why no papers have come: what is wrong with the sources, or else what they wait for.
record Awaited(Sources sources) {
  private static final int MOST = 2;

  /// Behind 'no new papers have arrived'; empty where no source says anything.
  String words() {
    List<SourceStanding> all = sources.all();
    List<String> problems =
        all.stream()
            .filter(source -> source.problem() != null)
            .map(source -> source.name() + " is out of reach: " + source.problem())
            .limit(MOST)
            .toList();
    List<String> reasons =
        problems.isEmpty()
            ? all.stream()
                .map(SourceStanding::expectedWhy)
                .flatMap(why -> Stream.ofNullable(why))
                .filter(why -> !why.isBlank())
                .distinct()
                .limit(MOST)
                .toList()
            : problems;
    return reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
  }
}

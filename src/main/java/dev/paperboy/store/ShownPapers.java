package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the channels were shown, whatever became of their subscriptions.
public final class ShownPapers {
  private static final int A_QUERY = 400;

  private final Database database;

  public ShownPapers(Database database) {
    this.database = database;
  }

  /// Those of the papers that the channel was shown, under any id of the same work.
  ///
  /// @param works what each paper is known by besides its id
  public Set<PaperId> among(long channel, Map<PaperId, String> works) {
    Set<String> ids = found("paper", channel, works.keySet().stream().map(PaperId::value).toList());
    Set<String> shown = found("work", channel, works.values());
    Set<PaperId> among = new HashSet<>();
    works.forEach(
        (paper, work) -> {
          if (ids.contains(paper.value()) || shown.contains(work)) {
            among.add(paper);
          }
        });
    return among;
  }

  private Set<String> found(String column, long channel, Collection<String> wanted) {
    List<String> all = List.copyOf(wanted);
    return database.read(
        handle -> {
          Set<String> found = new HashSet<>();
          for (int from = 0; from < all.size(); from += A_QUERY) {
            found.addAll(
                handle
                    .createQuery(
                        "select %1$s from shown_paper where channel = :channel and %1$s in (<all>)"
                            .formatted(column))
                    .bind("channel", channel)
                    .bindList("all", all.subList(from, Math.min(from + A_QUERY, all.size())))
                    .mapTo(String.class)
                    .list());
          }
          return found;
        });
  }
}

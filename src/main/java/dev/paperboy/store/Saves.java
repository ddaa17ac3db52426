package dev.paperboy.store;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Place;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/// The papers that people saved where they talk. Together they are the library of the place.
public final class Saves {
  private static final String HERE =
      "platform = :platform and workspace = :workspace and channel = :channel";

  private final Database database;
  private final Voters voters;

  /// @param random what nobody can foresee
  public Saves(Database database, RandomGenerator random) {
    this.database = database;
    this.voters = new Voters(random);
  }

  /// Saves a paper where the person is; whether that is new.
  public boolean add(Asker person, PaperId paper, Instant at) {
    return change(
        """
        insert into saved_paper (platform, workspace, channel, paper, voter, saved_at)
        values (:platform, :workspace, :channel, :paper, :voter, :at)
        on conflict (platform, workspace, channel, paper, voter) do nothing
        """,
        person,
        paper,
        update -> update.bind("at", at.toString()));
  }

  /// Takes a person's save back; whether there was one.
  public boolean remove(Asker person, PaperId paper) {
    return change(
        "delete from saved_paper where paper = :paper and voter = :voter and " + HERE,
        person,
        paper,
        update -> update);
  }

  private boolean change(String sql, Asker person, PaperId paper, UnaryOperator<Update> completed) {
    return database.write(
        handle -> {
          Update update = at(handle.createUpdate(sql), person.place());
          update.bind("paper", paper.value()).bind("voter", voters.of(handle, person));
          boolean changed = completed.apply(update).execute() > 0;
          if (changed) {
            Voters.tell(handle);
          }
          return changed;
        });
  }

  /// How many people at the place saved each of these papers; those that nobody saved are left out.
  public Map<PaperId, Integer> counted(Place place, Collection<PaperId> papers) {
    if (papers.isEmpty()) {
      return Map.of();
    }
    return database.read(
        handle ->
            at(
                    handle.createQuery(
                        "select paper, count(*) from saved_paper where paper in (<papers>) and "
                            + HERE
                            + " group by paper"),
                    place)
                .bindList("papers", papers.stream().map(PaperId::value).toList())
                .map((row, context) -> Map.entry(new PaperId(row.getString(1)), row.getInt(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /// The papers saved at the place, the one saved last first.
  public List<PaperId> library(Place place) {
    return database.read(
        handle ->
            at(
                    handle.createQuery(
                        "select paper from saved_paper where "
                            + HERE
                            + " group by paper order by max(saved_at) desc, paper"),
                    place)
                .mapTo(String.class)
                .map(PaperId::new)
                .list());
  }

  private static <T extends SqlStatement<T>> T at(T statement, Place place) {
    return statement
        .bind("platform", place.platform().name())
        .bind("workspace", place.workspace())
        .bind("channel", place.channel());
  }
}

package dev.paperboy.store;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Ballot;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/// What people here think of papers: one vote a person and paper, wherever it was cast.
public final class Votes {
  private final Database database;
  private final Voters voters;

  /// @param random what nobody can foresee
  public Votes(Database database, RandomGenerator random) {
    this.database = database;
    this.voters = new Voters(random);
  }

  /// Counts a person's vote in place of an earlier one, and says what that was.
  public Ballot cast(Asker person, PaperId paper, Ballot ballot, Instant at) {
    return database.write(
        handle -> {
          String voter = voters.of(handle, person);
          Ballot before = ballot(handle, voter, paper);
          if (before != ballot) {
            handle.execute("delete from vote where paper = ? and voter = ?", paper.value(), voter);
            if (ballot != Ballot.NONE) {
              handle.execute(
                  "insert into vote (paper, voter, weight, voted_at) values (?, ?, ?, ?)",
                  paper.value(),
                  voter,
                  ballot == Ballot.UP ? 1 : -1,
                  at.toString());
            }
            Voters.tell(handle);
          }
          return before;
        });
  }

  private static Ballot ballot(Handle handle, String voter, PaperId paper) {
    return handle
        .createQuery("select weight from vote where paper = :paper and voter = :voter")
        .bind("paper", paper.value())
        .bind("voter", voter)
        .mapTo(Integer.class)
        .findOne()
        .map(weight -> weight > 0 ? Ballot.UP : Ballot.DOWN)
        .orElse(Ballot.NONE);
  }
}

package dev.paperboy.store;

import dev.paperboy.paper.Paper;
import java.time.LocalDate;
import java.util.List;

/// The papers on the daily lists whose code is known.
public final class CodeOfPapers {
  private final Database database;

  public CodeOfPapers(Database database) {
    this.database = database;
  }

  /// Papers that were listed on a day or later, in the order of their ids.
  ///
  /// @param after only those with an id behind this one; empty for all
  public List<Paper> listedSince(LocalDate day, String after, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select * from paper
                    where listed >= :day and code_url is not null and id > :after
                    order by id limit :limit
                    """)
                .bind("day", day.toString())
                .bind("after", after)
                .bind("limit", limit)
                .map(new PaperRow())
                .map(Change::paper)
                .list());
  }
}

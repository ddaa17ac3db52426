package dev.paperboy.store;

import dev.paperboy.paper.PaperEvent;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What happened to the papers, each thing once and in the order in which it was learned.
public final class PaperEvents {
  private final Database database;

  public PaperEvents(Database database) {
    this.database = database;
  }

  /// A paper's events, the first first.
  public List<PaperEvent> of(PaperId paper) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from paper_event where paper = :paper order by number")
                .bind("paper", paper.value())
                .map(
                    (row, context) ->
                        new PaperEvent(
                            paper,
                            PaperEvent.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                            row.getString("detail"),
                            Instant.parse(row.getString("happened_at"))))
                .list());
  }

  public long count() {
    return database.read(
        handle -> handle.createQuery("select count(*) from paper_event").mapTo(Long.class).one());
  }

  static void write(Handle handle, List<PaperEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into paper_event (paper, kind, detail, happened_at)
            values (:paper, :kind, :detail, :at) on conflict do nothing
            """);
    for (PaperEvent event : events) {
      batch
          .bind("paper", event.paper().value())
          .bind("kind", event.kind().name().toLowerCase(Locale.ROOT))
          .bind("detail", event.detail())
          .bind("at", event.at().toString())
          .add();
    }
    batch.execute();
  }
}

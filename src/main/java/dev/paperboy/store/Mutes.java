package dev.paperboy.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What the channels never want to see.
public final class Mutes {
  private final Database database;

  public Mutes(Database database) {
    this.database = database;
  }

  /// Those of a channel, the oldest first.
  public List<Mute> of(long channel) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from mute where channel = :channel order by id")
                .bind("channel", channel)
                .map(
                    (row, context) ->
                        new Mute(
                            row.getLong("id"),
                            row.getLong("channel"),
                            Mute.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                            row.getString("what")))
                .list());
  }

  /// Keeps it; whether it is new.
  public boolean add(Mute mute, String by, Instant now) {
    return database.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into mute (channel, kind, what, muted_by, muted_at)
                        values (:channel, :kind, :what, :by, :now) on conflict do nothing
                        """)
                    .bind("channel", mute.channel())
                    .bind("kind", mute.kind().name().toLowerCase(Locale.ROOT))
                    .bind("what", mute.what())
                    .bind("by", by)
                    .bind("now", now.toString())
                    .execute())
        > 0;
  }

  public void remove(long id) {
    database.write(
        handle -> handle.createUpdate("delete from mute where id = :id").bind("id", id).execute());
  }
}

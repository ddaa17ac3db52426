package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// The ledger of posts, written: what is to be sent stands here first, and what became of it.
public final class Ledger {
  private static final String OPEN = "state in ('COMPOSED', 'SENDING')";

  private final Database database;

  public Ledger(Database database) {
    this.database = database;
  }

  /// Writes a day's posts down, and their papers as shown: all or nothing.
  ///
  /// @param posts of one channel, at least one
  /// @param works what the papers are known by besides their ids
  /// @param all whether every subscription had its turn, so that what was owed has been considered
  /// @param seen how often the channel had been changed when the posts were chosen; nothing is
  ///   written if it was since
  public void compose(List<Delivery> posts, Map<PaperId, String> works, boolean all, long seen) {
    Delivery first = posts.getFirst();
    database.write(
        handle -> {
          // An update and not a query, which holds the row where others write beside us.
          int unchanged =
              handle.execute(
                  "update digest_channel set changes = changes where id = ? and changes = ?",
                  first.channel(),
                  seen);
          if (unchanged == 0) {
            return 0;
          }
          handle.execute(
              "delete from delivery where channel = ? and local_date = ? and state = 'LOST'",
              first.channel(),
              first.day().toString());
          if (all) {
            handle.execute(
                "update delivery set owed = 0 where channel = ? and owed = 1", first.channel());
          }
          for (Delivery post : posts) {
            write(handle, post);
            show(handle, post, works);
          }
          return posts.size();
        });
  }

  /// Says that it may be there from now on.
  ///
  /// @return whether it is still to be sent
  public boolean sending(String id, Instant now) {
    int changed =
        database.write(
            handle ->
                handle.execute(
                    "update delivery set state = 'SENDING', attempts = attempts + 1,"
                        + " next_try = null, sending_since = coalesce(sending_since, ?)"
                        + " where id = ? and "
                        + OPEN,
                    DigestRows.written(now),
                    id));
    return changed > 0;
  }

  public void delivered(String id, String message, Instant now) {
    change(id, "state = 'DELIVERED', message = ?, settled_at = ?, why = ''", message, now);
  }

  /// Leaves it for another try, unless it is settled; the state says whether to look first.
  public void postpone(String id, DeliveryState state, Instant next, String why) {
    changeOpen(id, "state = ?, next_try = ?, why = ?", state.name(), next, why);
  }

  /// Leaves for another try what is known not to be there. If it was taken back meanwhile, there is
  /// no doubt any more.
  public void notTaken(String id, Instant next, String why, Instant now) {
    database.write(
        handle -> {
          int open =
              handle.execute(
                  "update delivery set state = 'COMPOSED', next_try = ?, why = ? where id = ? and "
                      + OPEN,
                  DigestRows.text(next),
                  why,
                  id);
          return open > 0
              ? open
              : giveUp(handle, DeliveryState.LOST, why, now, "id = ? and state = 'DOUBTFUL'", id);
        });
  }

  /// Says that nobody can tell whether it is there.
  public void doubt(String id, String why, Instant now) {
    changeOpen(id, "state = 'DOUBTFUL', why = ?, settled_at = ?", why, now);
  }

  /// Gives it up although its place is well; its papers are not tried again.
  public void refused(String id, String why, Instant now) {
    changeOpen(id, "state = 'FAILED', why = ?, settled_at = ?", why, now);
  }

  /// Gives up what is not there, so that its papers are news again.
  ///
  /// @param state why it is given up
  public void giveUp(String id, DeliveryState state, String why, Instant now) {
    database.write(handle -> giveUp(handle, state, why, now, "id = ? and " + OPEN, id));
  }

  /// Gives up what the platform says is not there, whatever was thought of it meanwhile.
  public void notThere(String id, String why, Instant now) {
    database.write(
        handle ->
            giveUp(
                handle,
                DeliveryState.LOST,
                why,
                now,
                "id = ? and state in ('COMPOSED', 'SENDING', 'DOUBTFUL')",
                id));
  }

  /// Gives up all that the channel waits for; what may be there is in doubt.
  public void giveUpAll(long channel, String why, Instant now) {
    database.write(
        handle -> {
          handle.execute(
              "update delivery set state = 'DOUBTFUL', why = ?, settled_at = ?"
                  + " where channel = ? and state = 'SENDING'",
              why,
              DigestRows.text(now),
              channel);
          return giveUp(
              handle, DeliveryState.LOST, why, now, "channel = ? and state = 'COMPOSED'", channel);
        });
  }

  /// Gives up a message that nobody has begun to send, with what was to stand in its thread.
  ///
  /// @param from the first day whose message this is about
  public void giveUpUnsent(long channel, LocalDate from, String why, Instant now) {
    database.write(
        handle ->
            giveUp(
                handle,
                DeliveryState.LOST,
                why,
                now,
                """
                channel = ? and state = 'COMPOSED' and local_date in
                  (select local_date from delivery as message
                  where channel = ? and part = 0 and state = 'COMPOSED' and local_date >= ?)
                """,
                channel,
                channel,
                from.toString()));
  }

  private static int giveUp(
      Handle handle, DeliveryState state, String why, Instant now, String which, Object... values) {
    handle.execute(
        "delete from shown_paper where delivery in (select id from delivery where " + which + ")",
        values);
    return handle.execute(
        "update delivery set state = ?, why = ?, settled_at = ?, owed = 1 where " + which,
        Stream.concat(Stream.of(state.name(), why, DigestRows.written(now)), Stream.of(values))
            .toArray());
  }

  private void change(String id, String what, @Nullable Object... values) {
    update(what + " where id = ?", id, values);
  }

  private void changeOpen(String id, String what, @Nullable Object... values) {
    update(what + " where id = ? and " + OPEN, id, values);
  }

  private void update(String what, String id, @Nullable Object... values) {
    database.write(
        handle -> {
          var update = handle.createUpdate("update delivery set " + what);
          for (int i = 0; i < values.length; i++) {
            update.bind(i, DigestRows.text(values[i]));
          }
          return update.bind(values.length, id).execute();
        });
  }

  private static void write(Handle handle, Delivery post) {
    NearMiss nearest = post.nearest();
    handle
        .createUpdate(
            """
            insert into delivery
              (id, channel, local_date, part, state, since, picks, why, nearest, next_try)
            values (:id, :channel, :day, :part, :state, :since, :picks, :why, :nearest, :turn)
            """)
        .bind("id", post.id())
        .bind("channel", post.channel())
        .bind("day", post.day().toString())
        .bind("part", post.part())
        .bind("state", post.state().name())
        .bind("since", post.since().toString())
        .bind("picks", Pick.lines(post.picks()))
        .bind("why", post.why())
        .bind("nearest", nearest == null ? null : nearest.line())
        .bind("turn", DigestRows.text(post.nextTry()))
        .execute();
  }

  private static void show(Handle handle, Delivery post, Map<PaperId, String> works) {
    if (post.picks().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into shown_paper (channel, paper, work, delivery)
            values (:channel, :paper, :work, :delivery) on conflict do nothing
            """);
    for (Pick pick : post.picks()) {
      batch
          .bind("channel", post.channel())
          .bind("paper", pick.paper().value())
          .bind("work", works.getOrDefault(pick.paper(), pick.paper().value()))
          .bind("delivery", post.id())
          .add();
    }
    batch.execute();
  }
}

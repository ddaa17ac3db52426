package dev.paperboy.store;

import com.github.kagkarlsson.scheduler.task.Priority;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The channels that get digests, and when to look at each.
public final class DigestChannels {
  private final Database database;

  public DigestChannels(Database database) {
    this.database = database;
  }

  public Optional<DigestChannel> at(Place place) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select * from digest_channel
                    where platform = :platform and workspace = :workspace and channel = :channel
                    """)
                .bind("platform", place.platform().name())
                .bind("workspace", place.workspace())
                .bind("channel", place.channel())
                .map((row, context) -> DigestRows.channel(row))
                .findOne());
  }

  public List<DigestChannel> in(Platform platform, String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select * from digest_channel
                    where platform = :platform and workspace = :workspace order by id
                    """)
                .bind("platform", platform.name())
                .bind("workspace", workspace)
                .map((row, context) -> DigestRows.channel(row))
                .list());
  }

  public Optional<DigestChannel> find(long id) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from digest_channel where id = :id")
                .bind("id", id)
                .map((row, context) -> DigestRows.channel(row))
                .findOne());
  }

  /// The channel of the place, made with these if it has none yet.
  public DigestChannel orNew(Place place, LocalTime time, ZoneId zone, String subscriber) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into digest_channel
                      (platform, workspace, channel, post_time, zone, subscriber)
                    values (:platform, :workspace, :channel, :time, :zone, :subscriber)
                    on conflict (platform, workspace, channel) do nothing
                    """)
                .bind("platform", place.platform().name())
                .bind("workspace", place.workspace())
                .bind("channel", place.channel())
                .bind("time", time.toString())
                .bind("zone", zone.getId())
                .bind("subscriber", subscriber)
                .execute());
    return at(place).orElseThrow();
  }

  /// Those to look at: due by now, or looked at last by a clock that was ahead of this one.
  public List<Long> due(Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id from digest_channel where due_at <= :now
                    union select id from digest_channel where looked_at > :now
                    """)
                .bind("now", DigestRows.text(now))
                .mapTo(Long.class)
                .list());
  }

  /// When the first of them is due.
  public Optional<Instant> nextDue() {
    return database.read(
        handle ->
            handle
                .createQuery("select min(due_at) from digest_channel where due_at is not null")
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse));
  }

  /// Says that all that want something, or are owed something, are to be looked at.
  public void allDue(Instant now) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    update digest_channel set due_at = :now
                    where id in (select channel from subscription)
                      or id in (select channel from delivery
                        where state in ('COMPOSED', 'SENDING'))
                    """)
                .bind("now", DigestRows.text(now))
                .execute());
  }

  /// All that have subscriptions.
  public List<DigestChannel> subscribed() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select * from digest_channel
                    where id in (select channel from subscription) order by id
                    """)
                .map((row, context) -> DigestRows.channel(row))
                .list());
  }

  /// Has the channel looked at, whatever was kept before, and whatever somebody is about to write.
  public void lookAgain(long id, Instant due) {
    change(id, "changes = changes + 1, due_at = ?", due);
  }

  /// Keeps when to look at a channel next, unless somebody wanted it looked at meanwhile. What is
  /// written goes before what is yet to be written: its turn on the platform would pass.
  ///
  /// @param seen how often it had been changed as its looker saw it
  /// @return when it is due now
  public Optional<Instant> looked(long id, long seen, @Nullable Instant due, Instant now) {
    return database.write(
        handle -> {
          handle.execute(
              """
              update digest_channel set due_at = ?, looked_at = ?
              where id = ? and changes = ?
              """,
              DigestRows.text(due),
              DigestRows.written(now),
              id,
              seen);
          handle.execute(
              """
              update scheduled_tasks
              set priority = case
                when exists (select 1 from delivery
                  where channel = ? and state in ('COMPOSED', 'SENDING'))
                then ? else ? end
              where task_name = 'digest' and task_instance = ?
              """,
              id,
              Priority.HIGH,
              Priority.MEDIUM,
              Long.toString(id));
          return handle
              .createQuery("select * from digest_channel where id = ?")
              .bind(0, id)
              .map((row, context) -> DigestRows.channel(row))
              .findOne()
              .map(DigestChannel::due);
        });
  }

  /// Keeps the first day of its hour.
  ///
  /// @param day null for any
  public void begins(long id, @Nullable LocalDate day) {
    change(id, "begins_on = ?", day);
  }

  /// Keeps when it wants its posts, and who answers for that.
  public void timed(long id, LocalTime time, ZoneId zone, String subscriber) {
    change(id, "post_time = ?, zone = ?, subscriber = ?", time, zone.getId(), subscriber);
  }

  /// Keeps that it wants nothing for some days.
  ///
  /// @param until the first day with posts again; null for today
  public void quiet(long id, @Nullable LocalDate until) {
    change(id, "quiet_until = ?", until);
  }

  /// Nothing is posted from now on. Its subscriber is not told again before it was well.
  public void pause(long id, String why) {
    change(id, "paused_why = ?", why);
  }

  /// It may take posts again; whether it does is yet to be seen.
  public void tryAgain(long id) {
    change(id, "paused_why = null");
  }

  /// It takes posts, and all trouble is forgotten.
  public void resume(long id) {
    change(id, "paused_why = null, told_at = null");
  }

  /// Keeps that its subscriber was told of the pause.
  ///
  /// @param at null if that is still to be done
  public void told(long id, @Nullable Instant at) {
    change(id, "told_at = ?", at);
  }

  private void change(long id, String what, @Nullable Object... values) {
    database.write(
        handle -> {
          Update update =
              handle.createUpdate("update digest_channel set " + what + " where id = ?");
          for (int i = 0; i < values.length; i++) {
            update.bind(i, DigestRows.text(values[i]));
          }
          return update.bind(values.length, id).execute();
        });
  }
}

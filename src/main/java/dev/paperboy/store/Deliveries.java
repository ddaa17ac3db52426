package dev.paperboy.store;

import dev.paperboy.chat.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What became of each channel's posts, day by day.
public final class Deliveries {
  private static final String OPEN = "state in ('COMPOSED', 'SENDING')";

  private final Database database;

  public Deliveries(Database database) {
    this.database = database;
  }

  /// Whether the channel's day is dealt with: only one whose post a lost place did not take is not.
  public boolean isDone(long channel, LocalDate day) {
    return on(channel, day).filter(post -> post.state() != DeliveryState.LOST).isPresent();
  }

  /// The channel's message of a day, or why there was none.
  public Optional<Delivery> on(long channel, LocalDate day) {
    return first("channel = ? and part = 0 and local_date = ?", channel, day.toString());
  }

  /// What stands in the thread of the channel's message of a day.
  public Optional<Delivery> threadOn(long channel, LocalDate day) {
    return first("channel = ? and part = 1 and local_date = ?", channel, day.toString());
  }

  /// The latest day by then that had its digest or had nothing to say.
  public Optional<Delivery> last(long channel, LocalDate by) {
    return first(
        "channel = ? and part = 0 and local_date <= ? and state not in ('FAILED', 'LOST')",
        channel,
        by.toString());
  }

  /// What was delivered on a platform since a day, in the order of days, messages before threads.
  public List<Delivery> delivered(Platform platform, LocalDate since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select delivery.* from delivery
                    join digest_channel on digest_channel.id = delivery.channel
                    where platform = ? and state = 'DELIVERED' and local_date >= ?
                    order by local_date, part
                    """)
                .bind(0, platform.name())
                .bind(1, since.toString())
                .map((row, context) -> DigestRows.delivery(row))
                .list());
  }

  /// The latest day whatever became of it.
  public Optional<Delivery> latest(long channel) {
    return first("channel = ? and part = 0", channel);
  }

  /// The latest that was posted, whenever its clock said that was.
  public Optional<Delivery> lastPosted(long channel) {
    return first("channel = ? and part = 0 and state in ('DELIVERED', 'DOUBTFUL')", channel);
  }

  /// What the channel is still owed, the message before its thread.
  public List<Delivery> open(long channel) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select * from delivery where channel = ? and "
                        + OPEN
                        + " order by local_date, part")
                .bind(0, channel)
                .map((row, context) -> DigestRows.delivery(row))
                .list());
  }

  /// The channels that are owed something.
  public List<Long> openChannels() {
    return database.read(
        handle ->
            handle
                .createQuery("select distinct channel from delivery where " + OPEN)
                .mapTo(Long.class)
                .list());
  }

  /// The day before the first of the posts that were given up and whose papers no digest has
  /// considered since.
  public Optional<LocalDate> owedSince(long channel) {
    return database.read(
        handle ->
            handle
                .createQuery("select min(since) from delivery where channel = ? and owed = 1")
                .bind(0, channel)
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse));
  }

  private Optional<Delivery> first(String which, Object... values) {
    return database.read(
        handle -> {
          var query =
              handle.createQuery(
                  "select * from delivery where " + which + " order by local_date desc limit 1");
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          return query.map((row, context) -> DigestRows.delivery(row)).findOne();
        });
  }
}

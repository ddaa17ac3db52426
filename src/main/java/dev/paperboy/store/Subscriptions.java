package dev.paperboy.store;

import java.time.Instant;
import java.util.List;

/// What the channels want, each topic once a channel.
public final class Subscriptions {
  private final Database database;

  public Subscriptions(Database database) {
    this.database = database;
  }

  /// Those of a channel, the oldest first.
  public List<Subscription> of(long channel) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from subscription where channel = :channel order by id")
                .bind("channel", channel)
                .map((row, context) -> DigestRows.subscription(row))
                .list());
  }

  /// How many there are in all channels of a workspace.
  public long inWorkspace(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from subscription
                    join digest_channel on digest_channel.id = subscription.channel
                    where workspace = :workspace
                    """)
                .bind("workspace", workspace)
                .mapTo(Long.class)
                .one());
  }

  /// Keeps it, in place of the channel's one on the same topic. On other days it begins anew.
  public void keep(Subscription subscription, Instant now) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into subscription
                      (channel, topic, days, most, least, subscriber, subscribed_at)
                    values (:channel, :topic, :days, :most, :least, :subscriber, :now)
                    on conflict (channel, topic) do update set
                      days = excluded.days, most = excluded.most, least = excluded.least,
                      subscribed_at = case when subscription.days = excluded.days
                        then subscription.subscribed_at else excluded.subscribed_at end
                    """)
                .bind("channel", subscription.channel())
                .bind("topic", subscription.topic())
                .bind("days", DayLetters.of(subscription.days()))
                .bind("most", subscription.most())
                .bind("least", subscription.least())
                .bind("subscriber", subscription.subscriber())
                .bind("now", now.toString())
                .execute());
  }

  public void remove(long id) {
    database.write(
        handle ->
            handle
                .createUpdate("delete from subscription where id = :id")
                .bind("id", id)
                .execute());
  }
}

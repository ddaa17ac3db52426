package dev.paperboy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Who asked for a digest by mail, so that nothing is sent before it is confirmed and no inbox is
/// flooded with questions.
public final class MailRequests {
  private final Database database;

  public MailRequests(Database database) {
    this.database = database;
  }

  /// Keeps a request if there is room for its mail.
  public MailLimits.Room keep(MailRequest request, MailLimits limits) {
    return database.write(
        handle -> {
          MailLimits.Room room = room(handle, request.inbox(), limits);
          if (room == MailLimits.Room.ROOM) {
            insert(handle, request);
          }
          return room;
        });
  }

  private static MailLimits.Room room(Handle handle, String inbox, MailLimits limits) {
    String day = DigestRows.written(limits.dayAgo());
    String month = DigestRows.written(limits.monthAgo());
    if (count(handle, "asked_at > ?", day) >= limits.allLately()) {
      return MailLimits.Room.ALL_FULL;
    }
    boolean lately =
        count(handle, "inbox = ? and asked_at > ?", inbox, day) >= limits.inboxLately();
    boolean unanswered =
        count(handle, "inbox = ? and asked_at > ? and confirmed_at is null", inbox, month)
            >= limits.inboxUnanswered();
    return lately || unanswered ? MailLimits.Room.INBOX_FULL : MailLimits.Room.ROOM;
  }

  private static long count(Handle handle, String which, Object... values) {
    return handle
        .select("select count(*) from mail_request where " + which, values)
        .mapTo(Long.class)
        .one();
  }

  public Optional<MailRequest> find(String tokenHash) {
    return database.read(
        handle ->
            handle
                .select("select * from mail_request where token_hash = ?", tokenHash)
                .map((row, context) -> request(row))
                .findOne());
  }

  public void confirmed(String tokenHash, Instant at) {
    database.write(
        handle ->
            handle.execute(
                "update mail_request set confirmed_at = ? where token_hash = ?",
                DigestRows.written(at),
                tokenHash));
  }

  /// Takes back a request whose mail was not taken.
  public void remove(String tokenHash) {
    database.write(
        handle -> handle.execute("delete from mail_request where token_hash = ?", tokenHash));
  }

  /// Forgets those that were made before a moment.
  public void forget(Instant before) {
    database.write(
        handle ->
            handle.execute(
                "delete from mail_request where asked_at < ?", DigestRows.written(before)));
  }

  private static void insert(Handle handle, MailRequest request) {
    handle
        .createUpdate(
            """
            insert into mail_request
              (token_hash, address, inbox, wish, zone, least, asked_at, expires_at)
            values (:hash, :address, :inbox, :wish, :zone, :least, :asked, :expires)
            """)
        .bind("hash", request.tokenHash())
        .bind("address", request.address())
        .bind("inbox", request.inbox())
        .bind("wish", request.wish())
        .bind("zone", request.zone().getId())
        .bind("least", request.least())
        .bind("asked", DigestRows.written(request.askedAt()))
        .bind("expires", DigestRows.written(request.expiresAt()))
        .execute();
  }

  private static MailRequest request(ResultSet row) throws SQLException {
    String confirmed = row.getString("confirmed_at");
    return new MailRequest(
        row.getString("token_hash"),
        row.getString("address"),
        row.getString("inbox"),
        row.getString("wish"),
        DigestRows.zone(row.getString("zone")),
        row.getInt("least"),
        Instant.parse(row.getString("asked_at")),
        Instant.parse(row.getString("expires_at")),
        confirmed == null ? null : Instant.parse(confirmed));
  }
}

package dev.paperboy.store;

import dev.paperboy.paper.Account;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// How papers were counted over time: hourly for those listed in the last three days, daily for
/// thirty, then no more. Hours older than three days are thinned to the first of each day when the
/// paper's next day is counted.
public final class Snapshots {
  private static final long DAYS_HOURLY = 3;
  private static final long DAYS_COUNTED = 30;

  /// A later count of the hour replaces the earlier one, and absence replaces nothing.
  private static final String IN_THE_HOUR =
      """
      insert into signal_snapshot (paper, taken_at, upvotes, comments, stars)
      values (:paper, :at, :upvotes, :comments, :stars)
      on conflict (paper, taken_at) do update set
        upvotes = coalesce(excluded.upvotes, upvotes),
        comments = coalesce(excluded.comments, comments),
        stars = coalesce(excluded.stars, stars)
      """;

  private static final String ONCE_A_DAY =
      """
      insert into signal_snapshot (paper, taken_at, upvotes, comments, stars)
      select :paper, :at, :upvotes, :comments, :stars
      where not exists (
        select 1 from signal_snapshot where paper = :paper and taken_at >= :day)
      """;

  private static final String THIN =
      """
      delete from signal_snapshot
      where paper = :paper and taken_at < :until and exists (
        select 1 from signal_snapshot as earlier
        where earlier.paper = signal_snapshot.paper
          and earlier.taken_at < signal_snapshot.taken_at
          and substr(earlier.taken_at, 1, 10) = substr(signal_snapshot.taken_at, 1, 10))
      """;

  private static final String GAINED =
      """
      select id, gained from (
        select paper.id, upvotes - coalesce(
          (select earlier.upvotes from signal_snapshot as earlier
            where earlier.paper = paper.id and earlier.taken_at <= :since
              and earlier.upvotes is not null
            order by earlier.taken_at desc limit 1),
          case when listed > :day then 0 end) as gained
        from paper where listed >= :oldest)
      where gained is not null
      """;

  private final Database database;

  public Snapshots(Database database) {
    this.database = database;
  }

  /// A paper's counts, the first first.
  public List<Snapshot> of(PaperId paper) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from signal_snapshot where paper = :paper order by taken_at")
                .bind("paper", paper.value())
                .map((row, context) -> snapshot(row))
                .list());
  }

  /// How many votes papers gained since a moment in the last thirty days: what they have less what
  /// was counted last by then. A paper that was listed since gained all it has; one that was not
  /// counted by then is left out.
  public Map<PaperId, Integer> upvotesGained(Instant since) {
    LocalDate day = since.atZone(ZoneOffset.UTC).toLocalDate();
    return database.read(
        handle ->
            handle
                .createQuery(GAINED)
                .bind("since", since.toString())
                .bind("day", day.toString())
                .bind("oldest", day.minusDays(DAYS_COUNTED).toString())
                .map((row, context) -> Map.entry(new PaperId(row.getString(1)), row.getInt(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  public long count() {
    return database.read(
        handle ->
            handle.createQuery("select count(*) from signal_snapshot").mapTo(Long.class).one());
  }

  static void take(Handle handle, List<Report> reports, Map<PaperId, Account> known) {
    PreparedBatch hourly = handle.prepareBatch(IN_THE_HOUR);
    PreparedBatch daily = handle.prepareBatch(ONCE_A_DAY);
    PreparedBatch thinning = handle.prepareBatch(THIN);
    for (Report report : reports) {
      Account account = known.get(report.paper().id());
      LocalDate listed = account == null ? null : account.paper().publication().listed();
      if (listed == null || !counts(report)) {
        continue;
      }
      long age = ChronoUnit.DAYS.between(listed, report.at().atZone(ZoneOffset.UTC).toLocalDate());
      if (age <= DAYS_HOURLY) {
        bind(hourly, report).add();
      } else if (age <= DAYS_COUNTED) {
        Instant day = report.at().truncatedTo(ChronoUnit.DAYS);
        bind(daily, report).bind("day", day.toString()).add();
        Instant until = day.minus(Duration.ofDays(DAYS_HOURLY));
        thinning.bind("paper", report.paper().id().value()).bind("until", until.toString()).add();
      }
    }
    for (PreparedBatch batch : List.of(hourly, daily, thinning)) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  /// A file's counts are of no moment that we know.
  private static boolean counts(Report report) {
    Signals signals = report.paper().signals();
    boolean counted =
        signals.upvotes() != null || signals.comments() != null || signals.stars() != null;
    return counted
        && (report.source() == SourceKind.HUGGING_FACE || report.source() == SourceKind.GITHUB);
  }

  private static PreparedBatch bind(PreparedBatch batch, Report report) {
    Signals signals = report.paper().signals();
    return batch
        .bind("paper", report.paper().id().value())
        .bind("at", report.at().truncatedTo(ChronoUnit.HOURS).toString())
        .bind("upvotes", signals.upvotes())
        .bind("comments", signals.comments())
        .bind("stars", signals.stars());
  }

  private static Snapshot snapshot(ResultSet row) throws SQLException {
    return new Snapshot(
        new PaperId(row.getString("paper")),
        Instant.parse(row.getString("taken_at")),
        count(row, "upvotes"),
        count(row, "comments"),
        count(row, "stars"));
  }

  private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
    int count = row.getInt(column);
    return row.wasNull() ? null : count;
  }
}

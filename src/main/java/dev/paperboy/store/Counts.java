package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Signals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// How papers stand with people at any moment, as far as it was counted.
///
/// A count of a moment is the last one taken by then. Where counting began later it is the first
/// one taken at all, and where nothing was counted over time, what the paper has now.
public final class Counts {
  private static final int IDS_A_QUERY = 500;
  private static final int DAYS_LISTED = 30;

  /// Papers that may be talked about at a moment: on the lists of the last month and, however old
  /// these are, on the latest ones; the most voted of all time; those of a seed page; and those
  /// that people here voted on or saved lately.
  private static final String TALKED_ABOUT =
      """
      select id from (select id from paper
        where listed > :oldest and listed <= :day and withdrawn = 0) as recent
      union select id from (select id from paper
        where listed <= :day and withdrawn = 0 order by listed desc, id limit 300) as latest
      union select id from (select id from paper
        where upvotes is not null and (listed is null or listed <= :day) and withdrawn = 0
        order by upvotes desc, id limit 100) as best
      union select id from (select id from paper
        where seed_rank is not null and withdrawn = 0 order by seed_rank limit 200) as seeds
      union select id from paper join vote on vote.paper = paper.id
        where voted_at > :lately and voted_at <= :at and withdrawn = 0
      union select id from paper join saved_paper on saved_paper.paper = paper.id
        where saved_at > :lately and saved_at <= :at and withdrawn = 0
      """;

  private static final String OF_CANDIDATES = counted(TALKED_ABOUT);
  private static final String OF_IDS = counted("<ids>");

  private final Database database;

  public Counts(Database database) {
    this.database = database;
  }

  /// The papers that may be talked about at a moment. None was listed after it.
  ///
  /// @param since the earlier moment that gains are counted from
  /// @param lately from when on votes and saves of people here count
  public List<Counted> talkedAbout(Instant at, Instant since, Instant lately) {
    String oldest = day(at).minusDays(DAYS_LISTED).toString();
    return database.read(
        handle -> {
          Query query = bound(handle.createQuery(OF_CANDIDATES), at, since, lately);
          return counted(query.bind("oldest", oldest).bind("day", day(at).toString()), day(since));
        });
  }

  /// Those of the papers that are known, in no order.
  public List<Counted> of(Collection<PaperId> papers, Instant at, Instant since, Instant lately) {
    List<String> ids = papers.stream().map(PaperId::value).distinct().toList();
    return database.read(
        handle -> {
          List<Counted> all = new ArrayList<>();
          for (int from = 0; from < ids.size(); from += IDS_A_QUERY) {
            List<String> some = ids.subList(from, Math.min(from + IDS_A_QUERY, ids.size()));
            Query query = bound(handle.createQuery(OF_IDS), at, since, lately);
            all.addAll(counted(query.bindList("ids", some), day(since)));
          }
          return all;
        });
  }

  /// The day of the latest daily list that began by a moment.
  public Optional<LocalDate> latestList(Instant at) {
    return database.read(
        handle ->
            handle
                .createQuery("select max(listed) from paper where listed <= :day")
                .bind("day", day(at).toString())
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse));
  }

  /// What moves whenever any count may have moved.
  public String stamp() {
    return database.read(
        handle ->
            handle
                .createQuery("select last_change, last_vote from ledger")
                .map((row, context) -> row.getLong(1) + " " + row.getLong(2))
                .one());
  }

  private static List<Counted> counted(Query query, LocalDate since) {
    return query.map((row, context) -> counted(row, since)).list();
  }

  private static Query bound(Query query, Instant at, Instant since, Instant lately) {
    return query
        .bind("at", at.toString())
        .bind("since", since.toString())
        .bind("lately", lately.toString());
  }

  private static String counted(String ids) {
    return """
      select id, listed, published, seed_rank,
        %s as upvotes_then, %s as stars_then, %s as comments_then,
        %s as upvotes_before, %s as stars_before,
        (select count(*) from vote where vote.paper = paper.id and weight > 0
          and voted_at > :lately and voted_at <= :at) as up,
        (select count(*) from vote where vote.paper = paper.id and weight < 0
          and voted_at > :lately and voted_at <= :at) as down,
        (select count(distinct voter) from saved_paper where saved_paper.paper = paper.id
          and saved_at > :lately and saved_at <= :at) as saves
      from paper where id in (%s)
      """
        .formatted(
            then("upvotes"),
            then("stars"),
            then("comments"),
            before("upvotes"),
            before("stars"),
            ids);
  }

  private static String then(String column) {
    return """
        case when exists (select 1 from signal_snapshot as s
            where s.paper = paper.id and s.taken_at > :at)
          then coalesce(%s, (select s.%2$s from signal_snapshot as s
            where s.paper = paper.id and s.taken_at > :at and s.%2$s is not null
            order by s.taken_at limit 1), %2$s)
          else %2$s end"""
        .formatted(last(column, ":at"), column);
  }

  private static String before(String column) {
    return last(column, ":since");
  }

  private static String last(String column, String moment) {
    return """
        (select s.%1$s from signal_snapshot as s
          where s.paper = paper.id and s.taken_at <= %2$s and s.%1$s is not null
          order by s.taken_at desc limit 1)"""
        .formatted(column, moment);
  }

  private static Counted counted(ResultSet row, LocalDate since) throws SQLException {
    LocalDate listed = date(row, "listed");
    Integer before = count(row, "upvotes_before");
    boolean listedSince = listed != null && listed.isAfter(since);
    return new Counted(
        new PaperId(row.getString("id")),
        listed,
        date(row, "published"),
        new Signals(
            count(row, "seed_rank"),
            count(row, "upvotes_then"),
            count(row, "stars_then"),
            count(row, "comments_then")),
        before == null && listedSince ? Integer.valueOf(0) : before,
        count(row, "stars_before"),
        new LocalCounts(row.getInt("up"), row.getInt("down"), row.getInt("saves")));
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
    int count = row.getInt(column);
    return row.wasNull() ? null : count;
  }

  private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }
}

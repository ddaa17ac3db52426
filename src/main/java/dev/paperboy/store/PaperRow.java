package dev.paperboy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TitleKey;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// How a change of a paper lies in the table `paper`.
final class PaperRow implements RowMapper<Change> {
  static final String UPSERT =
      """
      insert into paper (
        id, title, abstract, original_title, original_abstract, title_key, authors, published,
        categories, code_url, seed_rank, upvotes, stars, comments, version, withdrawn, doi, journal,
        comment, listed, change)
      values (
        :id, :title, :abstract, :originalTitle, :originalAbstract, :titleKey, :authors, :published,
        :categories, :code, :seedRank, :upvotes, :stars, :comments, :version,
        :withdrawn, :doi, :journal, :comment, :listed, :change)
      on conflict (id) do update set
        title = excluded.title, abstract = excluded.abstract,
        original_title = excluded.original_title, original_abstract = excluded.original_abstract,
        title_key = excluded.title_key, authors = excluded.authors,
        published = excluded.published, categories = excluded.categories,
        code_url = excluded.code_url, seed_rank = excluded.seed_rank, upvotes = excluded.upvotes,
        stars = excluded.stars, comments = excluded.comments, version = excluded.version,
        withdrawn = excluded.withdrawn, doi = excluded.doi, journal = excluded.journal,
        comment = excluded.comment, listed = excluded.listed, change = excluded.change
      """;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  static void bind(PreparedBatch batch, Change change) {
    Paper paper = change.paper();
    Signals signals = paper.signals();
    Publication publication = paper.publication();
    batch
        .bind("id", paper.id().value())
        .bind("title", paper.title())
        .bind("abstract", paper.abstractText())
        .bind("originalTitle", paper.text().originalTitle())
        .bind("originalAbstract", paper.text().originalAbstract())
        .bind("titleKey", TitleKey.of(paper.title()).value())
        .bind("authors", json(paper.authors().stream().map(Author::name).toList()))
        .bind("published", text(paper.published()))
        .bind("categories", json(paper.categories()))
        .bind("code", text(paper.code()))
        .bind("seedRank", signals.seedRank())
        .bind("upvotes", signals.upvotes())
        .bind("stars", signals.stars())
        .bind("comments", signals.comments())
        .bind("version", publication.version())
        .bind("withdrawn", publication.withdrawn() ? 1 : 0)
        .bind("doi", publication.doi())
        .bind("journal", publication.journal())
        .bind("comment", publication.comment())
        .bind("listed", text(publication.listed()))
        .bind("change", change.number())
        .add();
  }

  @Override
  public Change map(ResultSet row, StatementContext context) throws SQLException {
    String code = row.getString("code_url");
    Paper paper =
        new Paper(
            new PaperId(row.getString("id")),
            new PaperText(
                row.getString("title"),
                row.getString("abstract"),
                row.getString("original_title"),
                row.getString("original_abstract")),
            strings(row.getString("authors")).stream().map(Author::new).toList(),
            day(row, "published"),
            strings(row.getString("categories")),
            code == null ? null : URI.create(code),
            new Signals(
                count(row, "seed_rank"),
                count(row, "upvotes"),
                count(row, "stars"),
                count(row, "comments")),
            new Publication(
                count(row, "version"),
                row.getInt("withdrawn") != 0,
                row.getString("doi"),
                row.getString("journal"),
                row.getString("comment"),
                day(row, "listed")));
    return new Change(row.getLong("change"), paper);
  }

  private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
    int count = row.getInt(column);
    return row.wasNull() ? null : count;
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String json(List<String> strings) {
    try {
      return JSON.writeValueAsString(strings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of strings is always JSON", e);
    }
  }

  private static List<String> strings(String json) throws SQLException {
    try {
      return JSON.readValue(json, STRINGS);
    } catch (JsonProcessingException e) {
      throw new SQLException("not a JSON array of strings: " + json, e);
    }
  }
}

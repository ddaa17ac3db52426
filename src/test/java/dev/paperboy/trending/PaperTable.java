package dev.paperboy.trending;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A store that tests fill with papers and their counts, and the trending lists over it.
final class PaperTable implements AutoCloseable {
  private final Database database;
  final PaperStore papers;
  final Trending trending;
  private int made;

  PaperTable(Path folder) {
    database = Database.open(folder.resolve("paperboy.db"));
    papers = new PaperStore(database);
    trending = new Trending(database);
  }

  /// A paper of a list with so many votes as counted at a moment, by people nobody else wrote with.
  PaperId listed(LocalDate day, @Nullable Integer upvotes, Instant at) {
    return listed(day, upvotes, at, "Author " + made, "Title number " + made);
  }

  PaperId listed(
      LocalDate day, @Nullable Integer upvotes, Instant at, String author, String title) {
    made++;
    PaperId id = new PaperId("2603.%05d".formatted(made));
    count(id, day, new Signals(null, upvotes, null, null), at, author, title);
    return id;
  }

  /// Counts a paper that was made here again.
  void count(PaperId id, LocalDate day, int upvotes, Instant at) {
    Paper known = papers.find(id).orElseThrow();
    String author = known.authors().getFirst().name();
    count(id, day, new Signals(null, upvotes, null, null), at, author, known.title());
  }

  private void count(
      PaperId id,
      @Nullable LocalDate day,
      Signals signals,
      Instant at,
      String author,
      String title) {
    Publication publication = day == null ? Publication.UNKNOWN : Publication.listedOn(day);
    Paper paper =
        new Paper(
            id,
            PaperText.asGiven(title, "Abstract."),
            List.of(new Author("First of " + id), new Author(author)),
            day,
            List.of(),
            null,
            signals,
            publication);
    SourceKind source = signals.seedRank() == null ? SourceKind.HUGGING_FACE : SourceKind.SEED_PAGE;
    papers.learn(List.of(new Report(source, at, paper)));
  }

  /// A seed page's papers, of which nothing but their places are known.
  List<PaperId> seedPage(int size) {
    List<PaperId> ids = new ArrayList<>();
    for (int rank = 1; rank <= size; rank++) {
      PaperId id = new PaperId("2407.%05d".formatted(rank));
      ids.add(id);
      Signals place = Signals.ofSeedRank(rank);
      count(id, null, place, Instant.EPOCH, "Writer " + rank, "Page title " + rank);
    }
    return ids;
  }

  List<PaperId> at(Instant at, Window window) {
    return trending.at(at, window).stream().map(Trend::paper).toList();
  }

  static Instant hour(LocalDate day, int hour) {
    return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  @Override
  public void close() {
    database.close();
  }
}

package dev.paperboy;

import dev.paperboy.bot.Answers;
import dev.paperboy.bot.Bot;
import dev.paperboy.bot.CardPages;
import dev.paperboy.bot.HelpAnswer;
import dev.paperboy.bot.Ladder;
import dev.paperboy.bot.Nearest;
import dev.paperboy.bot.PaperAnswer;
import dev.paperboy.bot.Rankings;
import dev.paperboy.bot.References;
import dev.paperboy.bot.SearchAnswer;
import dev.paperboy.bot.SimilarAnswer;
import dev.paperboy.bot.StatusAnswer;
import dev.paperboy.bot.TrendingAnswer;
import dev.paperboy.bot.TypingAnswer;
import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Handler;
import dev.paperboy.ingest.CompletionFollower;
import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.ingest.IndexFollower;
import dev.paperboy.ingest.Ingest;
import dev.paperboy.ingest.SeedImport;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.store.Database;
import dev.paperboy.store.FilesRead;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.SqlActionShelf;
import dev.paperboy.trending.Trending;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// An open data folder: its papers, the index over them, and what answers from both.
final class Library implements Closeable {
  private final Database database;
  private final PaperIndex index;
  private final IndexFollower follower;
  private final CompletionFollower completions;
  private final IndexCatchUp catchUp;
  private final PaperStore papers;
  private final Ingest ingest;
  private final SeedImport seeds;
  private final ActionShelf shelf;
  private final Handler bot;

  private Library(
      DataFolder folder,
      long papersCached,
      Supplier<List<Fact>> surroundings,
      MeterRegistry metrics,
      Clock clock,
      RandomGenerator random) {
    database = Database.open(folder.database());
    papers = new PaperStore(database);
    index = PaperIndex.open(folder.index(), clock);
    catchUp = new IndexCatchUp(papers, index);
    follower = new IndexFollower(catchUp);
    completions = new CompletionFollower(index);
    ingest = new Ingest(papers, follower::tell);
    seeds = new SeedImport(ingest, new FilesRead(database));
    shelf = new SqlActionShelf(database);

    CardPages pages = new CardPages(papers);
    Rankings rankings = new Rankings(index, papersCached, metrics);
    SearchAnswer search = new SearchAnswer(rankings, new Ladder(index, Nearest.NOTHING), pages);
    References references = new References(papers, search);
    Answers answers =
        new Answers(
            search,
            new TrendingAnswer(new Trending(papers), pages),
            new PaperAnswer(references),
            new SimilarAnswer(references, rankings, pages),
            new HelpAnswer(),
            new StatusAnswer(papers, index, surroundings));
    bot = new Bot(answers, new TypingAnswer(index), metrics, random);
  }

  /// Opens what the folder holds; an empty one becomes a library without papers.
  static Library open(
      DataFolder folder,
      long papersCached,
      Supplier<List<Fact>> surroundings,
      MeterRegistry metrics,
      Clock clock,
      RandomGenerator random) {
    return new Library(folder, papersCached, surroundings, metrics, clock, random);
  }

  /// Reads the seed papers if they have not been read, and brings the index up to date.
  void prepare(Path seedFolder, Console console) {
    index.setAside().ifPresent(console::remark);
    seeds.run(seedFolder, problem -> console.remark(problem.toString()));
    catchUp.run();
  }

  /// Lets searches see all that the store has.
  void catchUp() {
    catchUp.run();
  }

  /// Keeps the index and what completes typed text up to date from now on.
  void follow() {
    follower.start();
    completions.start();
  }

  Handler handler() {
    return bot;
  }

  ActionShelf shelf() {
    return shelf;
  }

  Errands errands() {
    return new Errands(bot, new ReplyForms(shelf), ingest, catchUp);
  }

  PaperStore papers() {
    return papers;
  }

  /// How many changes searches do not see yet, at most.
  long behind() {
    return catchUp.behind();
  }

  @Override
  public void close() {
    completions.close();
    follower.close();
    index.close();
    database.close();
  }
}

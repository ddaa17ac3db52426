package dev.paperboy;

import dev.paperboy.bot.Answers;
import dev.paperboy.bot.Bot;
import dev.paperboy.bot.CardPages;
import dev.paperboy.bot.FollowUps;
import dev.paperboy.bot.HelpAnswer;
import dev.paperboy.bot.Ladder;
import dev.paperboy.bot.LibraryAnswer;
import dev.paperboy.bot.PaperAnswer;
import dev.paperboy.bot.Questions;
import dev.paperboy.bot.Rankings;
import dev.paperboy.bot.References;
import dev.paperboy.bot.SaveAnswer;
import dev.paperboy.bot.SearchAnswer;
import dev.paperboy.bot.SimilarAnswer;
import dev.paperboy.bot.StatusAnswer;
import dev.paperboy.bot.SubmitAnswer;
import dev.paperboy.bot.Talks;
import dev.paperboy.bot.TrendingAnswer;
import dev.paperboy.bot.TrendingTopic;
import dev.paperboy.bot.TypingAnswer;
import dev.paperboy.bot.VoteAnswer;
import dev.paperboy.bot.WhyAnswer;
import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.ingest.CompletionFollower;
import dev.paperboy.ingest.EmbeddingCatchUp;
import dev.paperboy.ingest.Follower;
import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.ingest.Ingest;
import dev.paperboy.ingest.SeedImport;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.TypingHelp;
import dev.paperboy.search.embedding.BgeSmall;
import dev.paperboy.search.embedding.EmbeddingModel;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.settings.Settings;
import dev.paperboy.store.Database;
import dev.paperboy.store.Embeddings;
import dev.paperboy.store.FilesRead;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Saves;
import dev.paperboy.store.SqlActionShelf;
import dev.paperboy.store.Votes;
import dev.paperboy.trending.Trending;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// An open data folder: its papers, the index over them, and what answers from both.
final class Library implements Closeable {
  private static final Duration LOADING = Duration.ofSeconds(20);

  private final Database database;
  private final PaperIndex index;
  private final EmbeddingModel model;
  private final Supplier<List<Fact>> around;
  private final Embeddings embeddings;
  private final Follower indexing;
  private final Follower embedding;
  private final CompletionFollower completions;
  private final IndexCatchUp catchUp;
  private final PaperStore papers;
  private final Ingest ingest;
  private final SeedImport seeds;
  private final Network network;
  private final ActionShelf shelf;
  private final Messengers messengers = new Messengers();
  private final Subscribing subscribing;
  private final Handler bot;

  private Library(
      DataFolder folder,
      long papersCached,
      Settings.Sources sources,
      Settings.Digest digest,
      EmbeddingModel model,
      Supplier<List<Fact>> surroundings,
      MeterRegistry metrics,
      Clock clock,
      RandomGenerator random) {
    this.model = model;
    this.around = surroundings;
    database = Database.open(folder.database());
    papers = new PaperStore(database);
    index = PaperIndex.open(folder.index(), clock);
    embeddings = new Embeddings(database, BgeSmall.NAME);
    catchUp = new IndexCatchUp(papers, embeddings, index);
    indexing = new Follower("index", _ -> catchUp.run());
    EmbeddingCatchUp vectors = new EmbeddingCatchUp(papers, embeddings, indexing::tell);
    embedding = new Follower("vectors", stop -> model.now().ifPresent(m -> vectors.run(m, stop)));
    TypingHelp typing = new TypingHelp(index);
    completions = new CompletionFollower(typing);
    ingest = new Ingest(papers, this::changed);
    seeds = new SeedImport(ingest, new FilesRead(database));
    shelf = new SqlActionShelf(database);
    network = new Network(sources, database, ingest, this::changed, clock, random);

    Trending trending = new Trending(database);
    Saves saves = new Saves(database, random);
    Talks talks = new Talks(trending, saves, clock);
    CardPages pages = new CardPages(papers, talks);
    PaperSearch finding = new PaperSearch(index, model::now);
    Rankings rankings = new Rankings(finding, papersCached, metrics);
    Spelling spelling = new Spelling(index);
    QuestionReader reader = new QuestionReader(index);
    Ladder ladder = new Ladder(spelling, rankings::on, rankings::nearest);
    Questions questions = new Questions(reader, ladder, index::visibleChange, clock);
    SearchAnswer search = new SearchAnswer(questions, pages);
    References references =
        new References(papers, search, network::find, new FollowUps(messengers));
    PaperAnswer whole = new PaperAnswer(references, talks);
    TrendingAnswer trends =
        new TrendingAnswer(
            trending, new TrendingTopic(reader, spelling, finding, trending), pages, clock);
    subscribing =
        new Subscribing(
            digest,
            database,
            papers,
            finding,
            trending,
            reader,
            pages,
            spelling,
            messengers,
            clock,
            random);
    Answers answers =
        new Answers(
            search,
            trends,
            whole,
            new SimilarAnswer(references, rankings, pages),
            new HelpAnswer(),
            new StatusAnswer(papers, index, this::surroundings, subscribing.digest()),
            new SubmitAnswer(references, whole),
            new WhyAnswer(references, questions, rankings, trends, talks),
            new VoteAnswer(references, new Votes(database, random), clock),
            new SaveAnswer(references, saves, clock),
            new LibraryAnswer(saves, pages),
            subscribing.answers());
    bot = new Bot(answers, new TypingAnswer(typing), metrics, random);
  }

  /// Opens what the folder holds; an empty one becomes a library without papers.
  static Library open(
      DataFolder folder,
      long papersCached,
      Settings.Sources sources,
      Settings.Digest digest,
      EmbeddingModel model,
      Supplier<List<Fact>> surroundings,
      MeterRegistry metrics,
      Clock clock,
      RandomGenerator random) {
    return new Library(
        folder, papersCached, sources, digest, model, surroundings, metrics, clock, random);
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
    indexing.start();
    completions.start();
  }

  /// Loads the embedding model and gives papers their vectors from now on.
  void embed() {
    model.start();
    embedding.start();
  }

  /// Loads the embedding model if there are vectors to compare with, and waits for it.
  void awaitMeaning() {
    if (embeddings.count() > 0) {
      model.start();
      model.await(LOADING);
    }
  }

  /// How many papers have a vector.
  long embedded() {
    return embeddings.count();
  }

  /// How many vectors are still to come.
  long unembedded() {
    return model.isMissing() ? 0 : Math.max(0, papers.count() - embeddings.count());
  }

  /// How far the vectors are, in words.
  Fact meaning() {
    if (model.isMissing()) {
      return new Fact("Meaning", "words alone count: there is no embedding model here");
    }
    long left = unembedded();
    if (left == 0) {
      return new Fact("Meaning", "all papers can be found by it");
    }
    return new Fact(
        "Meaning",
        String.format(
            Locale.ROOT,
            "papers are found by it as their vectors come; %,d of %,d are still to come",
            left,
            papers.count()));
  }

  private List<Fact> surroundings() {
    List<Fact> facts = new ArrayList<>();
    facts.add(meaning());
    facts.addAll(network.facts());
    facts.addAll(around.get());
    return facts;
  }

  private void changed() {
    indexing.tell();
    embedding.tell();
  }

  /// Asks the sources on the network from now on.
  void listen() {
    network.start();
  }

  /// Lets the registry know how the sources are doing.
  void measure(MeterRegistry metrics) {
    network.measure(metrics);
  }

  /// Sends digests, and what was long in coming, on this platform, too.
  void speakOver(Messenger messenger) {
    messengers.add(messenger);
  }

  Handler handler() {
    return bot;
  }

  /// The digests of channels.
  Subscribing subscribing() {
    return subscribing;
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
    subscribing.close();
    network.close();
    completions.close();
    embedding.close();
    indexing.close();
    index.close();
    database.close();
    model.close();
  }
}

package dev.paperboy.rehearsal.bench;

import dev.paperboy.bot.Ladder;
import dev.paperboy.bot.Questions;
import dev.paperboy.bot.Rankings;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Hit;
import dev.paperboy.search.KeySentence;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchMode;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.TypingHelp;
import dev.paperboy.search.completion.Completion.Kind;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.store.PaperStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What Paperboy does for a question, from the question's text to the ranking or further.
final class OurRows {
  /// How deep a ranking is that a person pages through.
  static final int DEPTH = 100;

  private static final int PAGE = 5;
  private static final int SUGGESTIONS = 25;
  private static final int PAPERS_REMEMBERED = 1_000_000;

  private final PaperStore papers;
  private final PaperIndex index;
  private final PaperSearch search;
  private final QuestionReader reader;
  private final LocalDate today;
  private final List<String> queries;

  OurRows(
      PaperStore papers,
      PaperIndex index,
      Embedder embedder,
      LocalDate today,
      List<String> queries) {
    this.papers = papers;
    this.index = index;
    this.search = new PaperSearch(index, () -> Optional.of(embedder));
    this.reader = new QuestionReader(index);
    this.today = today;
    this.queries = queries;
  }

  /// The questions as they are understood.
  List<Inquiry> inquiries() {
    return queries.stream().map(this::read).toList();
  }

  Row lexical() {
    return new Row("lexical", i -> found(i, SearchMode.LEXICAL).size());
  }

  /// The first page with everything that its cards take from store and abstracts.
  Row lexicalCards() {
    return new Row(
        "lexical, with 5 cards",
        i -> {
          List<PaperId> page =
              found(i, SearchMode.LEXICAL).stream().limit(PAGE).map(Hit::id).toList();
          int words = 0;
          for (Paper paper : papers.findAll(page).values()) {
            words += KeySentence.read(paper, queries.get(i)).words().abstractText().size();
          }
          return words;
        });
  }

  /// @param meanings of the questions
  Row hybridAlone(List<Embedding> meanings) {
    return new Row(
        "hybrid, question embedded",
        i ->
            index
                .search(read(queries.get(i)), meanings.get(i), SearchMode.HYBRID, DEPTH)
                .hits()
                .size());
  }

  Row hybrid() {
    return new Row("hybrid", i -> found(i, SearchMode.HYBRID).size());
  }

  /// Asked once before, and still right.
  Row cached() {
    Rankings rankings = new Rankings(search, PAPERS_REMEMBERED, new SimpleMeterRegistry());
    Ladder ladder = new Ladder(new Spelling(index), rankings::on, rankings::nearest);
    Clock noon = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Questions questions = new Questions(reader, ladder, index::visibleChange, noon);
    return new Row(
        "hybrid, cached", i -> questions.answer(queries.get(i)).found().ranking().hits().size());
  }

  Row suggestions() {
    TypingHelp help = new TypingHelp(index);
    help.follow();
    List<String> typed = queries.stream().map(BenchQueries::typed).toList();
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    return new Row("suggestions", i -> help.find(typed.get(i), kinds, SUGGESTIONS).size());
  }

  private List<Hit> found(int query, SearchMode mode) {
    return search.search(read(queries.get(query)), mode, DEPTH).hits();
  }

  private Inquiry read(String question) {
    return reader.read(question, today).normalised();
  }
}

package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.search.Hit;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchMode;
import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.Order;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.store.PaperStore;
import dev.paperboy.trending.Trend;
import dev.paperboy.trending.Trending;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is new: on a topic, or among what is talked about.
///
/// A paper is news on the day of its first daily list, else on the day when it was published. As
/// long as no list is known, the seed page is the list, and its papers are news.
public final class News {
  /// From a paper's first version to the day when others hear of it, a long weekend between.
  private static final int DAYS_TO_ARRIVE = 5;

  /// Lists name papers that are some weeks old, too.
  private static final int DAYS_TO_BE_LISTED = 30;

  private static final int FOUND = 100;
  private static final int FIRST_PLACE = 20;
  private static final int PLACES_A_POINT = 4;
  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingInt(Scored::score)
          .thenComparing(Scored::day)
          .reversed()
          .thenComparing(scored -> scored.paper().id());

  private final PaperSearch search;
  private final Trending trending;
  private final PaperStore papers;
  private final QuestionReader reader;

  public News(PaperSearch search, Trending trending, PaperStore papers, QuestionReader reader) {
    this.search = search;
    this.trending = trending;
    this.papers = papers;
    this.reader = reader;
  }

  /// The papers that are news since a day, the best first.
  ///
  /// @param topic a question in its written form, or empty for what is talked about
  public List<Scored> since(String topic, LocalDate since, Instant at) {
    boolean seedsAreNews = papers.listedCount() == 0;
    LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
    return topic.isEmpty()
        ? talkedAbout(since, at, seedsAreNews)
        : onTopic(reader.read(topic, today), since, today, seedsAreNews);
  }

  private List<Scored> talkedAbout(LocalDate since, Instant at, boolean seedsAreNews) {
    List<Trend> trends =
        seedsAreNews
            ? trending.candidates(at, Window.WEEK)
            : trending.since(since.atStartOfDay(ZoneOffset.UTC).toInstant(), at);
    List<Trend> best = trends.subList(0, Math.min(FOUND, trends.size()));
    Map<PaperId, Paper> known = papers.findAll(best.stream().map(Trend::paper).toList());
    List<Scored> news = new ArrayList<>();
    for (Trend trend : best) {
      Paper paper = known.get(trend.paper());
      if (paper != null) {
        news.add(new Scored(paper, score(trend, paper), day(paper, since)));
      }
    }
    return news;
  }

  /// Where a place on the seed page is all that is known, places differ, too, below any vote.
  private static int score(Trend trend, Paper paper) {
    int score = (int) trend.score();
    Integer place = paper.signals().seedRank();
    return score > 0 || place == null ? score : Math.max(1, FIRST_PLACE - place / PLACES_A_POINT);
  }

  private List<Scored> onTopic(
      Inquiry asked, LocalDate since, LocalDate today, boolean seedsAreNews) {
    Inquiry recent =
        seedsAreNews ? asked : publishedFrom(asked, since.minusDays(DAYS_TO_BE_LISTED));
    List<PaperId> found =
        search.search(recent.in(Order.RELEVANCE), SearchMode.HYBRID, FOUND).hits().stream()
            .map(Hit::id)
            .toList();
    List<Paper> fresh =
        papers.findAll(found).values().stream()
            .filter(paper -> !paper.publication().withdrawn())
            .filter(paper -> isNews(paper, since, today, seedsAreNews))
            .toList();
    Map<PaperId, Double> cosines = search.closeness(asked, fresh.stream().map(Paper::id).toList());
    TopicScore score = new TopicScore(asked.words(), search.weights(asked.words()));
    return fresh.stream()
        .map(
            paper -> new Scored(paper, score.of(paper, cosines.get(paper.id())), day(paper, since)))
        .sorted(BEST_FIRST)
        .toList();
  }

  private static Inquiry publishedFrom(Inquiry asked, LocalDate from) {
    List<Condition> conditions = new ArrayList<>(asked.conditions());
    conditions.add(new Condition.Published(from, null));
    return new Inquiry(asked.topic(), conditions, asked.guessed(), asked.order(), asked.remarks());
  }

  /// A list for a day that has yet to come is none.
  private static boolean isNews(
      Paper paper, LocalDate since, LocalDate today, boolean seedsAreNews) {
    LocalDate listed = paper.publication().listed();
    if (listed != null) {
      return !listed.isBefore(since) && !listed.isAfter(today);
    }
    LocalDate published = paper.published();
    boolean recent = published != null && !published.isBefore(since.minusDays(DAYS_TO_ARRIVE));
    return recent || (seedsAreNews && paper.signals().seedRank() != null);
  }

  private static LocalDate day(Paper paper, LocalDate otherwise) {
    LocalDate listed = paper.publication().listed();
    @Nullable LocalDate known = listed == null ? paper.published() : listed;
    return known == null ? otherwise : known;
  }
}

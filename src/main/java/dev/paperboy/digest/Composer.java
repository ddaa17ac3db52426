package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TitleKey;
import dev.paperboy.paper.Window;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.LocalCounts;
import dev.paperboy.store.Mutes;
import dev.paperboy.store.Pick;
import dev.paperboy.store.ShownPapers;
import dev.paperboy.store.Subscription;
import dev.paperboy.trending.Heat;
import dev.paperboy.trending.Reasons;
import dev.paperboy.trending.Thinning;
import dev.paperboy.trending.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Chooses what a channel is to see: what is new for any of its subscriptions, less what it was
/// ever shown and what it muted, the best first and no two alike.
final class Composer {
  /// So many more than the message holds stand in its thread, or below it in a mail; what is behind
  /// may come tomorrow.
  private static final int IN_THREAD = 10;

  /// A list that comes later than this is news no more.
  private static final int DAYS_LATE = 7;

  private static final String NONE = "no new papers have arrived since then";

  private final NewsOfTheRun news;
  private final ShownPapers shown;
  private final Mutes mutes;
  private final Awaited awaited;

  Composer(NewsOfTheRun news, ShownPapers shown, Mutes mutes, Awaited awaited) {
    this.news = news;
    this.shown = shown;
    this.mutes = mutes;
    this.awaited = awaited;
  }

  /// What other papers of the same work are known by.
  static String work(Paper paper) {
    String key = TitleKey.of(paper.title()).value();
    return key.isEmpty() ? paper.id().value() : key;
  }

  /// @param turns the subscriptions whose turn it is, each with the day from which on papers are
  ///   new for it; at least one
  /// @param unsaid days since which papers may have come that the channel was not told of
  Composition compose(
      DigestChannel channel,
      Map<Subscription, LocalDate> turns,
      List<LocalDate> unsaid,
      Instant now) {
    LocalDate since = turns.values().stream().min(LocalDate::compareTo).orElseThrow();
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    Tally tally = new Tally();
    for (Map.Entry<Subscription, LocalDate> turn : turns.entrySet()) {
      Subscription subscription = turn.getKey();
      PostingDays days = PostingDays.of(channel, List.of(subscription));
      LocalDate lists = Closings.firstUnread(days.moment(earliest(turn.getValue(), unsaid)));
      List<Scored> found = news.since(subscription.topic(), lists, now);
      want(wanted, subscription, unseen(channel, found, tally), tally);
    }
    if (wanted.isEmpty()) {
      String why = tally.isEmpty() ? NONE + awaited.words() : tally.why();
      return new Composition.Nothing(since, why, tally.nearest());
    }
    int most = turns.keySet().stream().mapToInt(Subscription::most).max().orElseThrow();
    List<Pick> picks = new ArrayList<>();
    Map<Pick, Paper> papers = new HashMap<>();
    for (Trend trend : thinned(wanted.values(), most + IN_THREAD)) {
      Wanted chosen = chosen(trend.paper(), wanted.values());
      Pick pick = new Pick(trend.paper(), chosen.topics);
      picks.add(pick);
      papers.put(pick, chosen.paper);
    }
    int inMessage = Math.min(most, picks.size());
    return new Composition.Something(
        since, picks.subList(0, inMessage), picks.subList(inMessage, picks.size()), papers);
  }

  /// What came too late for a day without a post is news on the next, and so is what was given up.
  private static LocalDate earliest(LocalDate since, List<LocalDate> unsaid) {
    return unsaid.stream()
        .filter(day -> day.isBefore(since) && !day.isBefore(since.minusDays(DAYS_LATE)))
        .min(LocalDate::compareTo)
        .orElse(since);
  }

  private List<Scored> unseen(DigestChannel channel, List<Scored> found, Tally tally) {
    Map<PaperId, String> works = new HashMap<>();
    found.forEach(scored -> works.put(scored.paper().id(), work(scored.paper())));
    Set<PaperId> seen = shown.among(channel.id(), works);
    MuteFilter muted = new MuteFilter(mutes.of(channel.id()));
    List<Scored> unseen = new ArrayList<>();
    for (Scored scored : found) {
      if (seen.contains(scored.paper().id())) {
        tally.shown();
      } else if (muted.hides(scored.paper())) {
        tally.muted();
      } else {
        unseen.add(scored);
      }
    }
    return unseen;
  }

  /// What a subscription's papers are worth beside those of another, whose scores mean something
  /// else: the best of each is worth much, the next ones less, and of those that it wants few of,
  /// sooner less. So nothing that a channel asked for is crowded out of the message.
  private static void want(
      Map<String, Wanted> wanted, Subscription subscription, List<Scored> news, Tally tally) {
    double best = subscription.isTrending() ? Math.max(1, best(news)) : 100;
    int place = 0;
    for (Scored scored : news) {
      if (scored.score() < subscription.least()) {
        tally.missed(scored, subscription);
        continue;
      }
      // Two papers of one work are one.
      Wanted one = wanted.computeIfAbsent(work(scored.paper()), _ -> new Wanted(scored.paper()));
      one.add(subscription.topic());
      double quality = (1 + scored.score() / best) / 2;
      double share = subscription.most() / (double) (subscription.most() + place++);
      one.strength = Math.max(one.strength, quality * share);
    }
  }

  private static Wanted chosen(PaperId paper, Collection<Wanted> wanted) {
    return wanted.stream().filter(one -> one.paper.id().equals(paper)).findFirst().orElseThrow();
  }

  private static double best(Collection<Scored> news) {
    return news.stream().mapToInt(Scored::score).max().orElse(0);
  }

  private static List<Trend> thinned(Collection<Wanted> wanted, int most) {
    List<Trend> trends =
        wanted.stream()
            .sorted(Comparator.comparingDouble(Wanted::worth).reversed())
            .map(Wanted::trend)
            .toList();
    Map<PaperId, Paper> papers =
        wanted.stream()
            .map(one -> one.paper)
            .collect(Collectors.toMap(Paper::id, Function.identity()));
    return Thinning.thinned(trends, papers, most);
  }

  /// A paper with all that asks for it.
  private static final class Wanted {
    private static final double ANOTHER_TOPIC = 0.1;

    private final Paper paper;
    private final List<String> topics = new ArrayList<>();
    private double strength;

    private Wanted(Paper paper) {
      this.paper = paper;
    }

    private void add(String topic) {
      if (!topics.contains(topic)) {
        topics.add(topic);
      }
    }

    private double worth() {
      return strength + ANOTHER_TOPIC * (topics.size() - 1);
    }

    /// The paper as thinning knows papers; what it is worth here has other reasons.
    private Trend trend() {
      Reasons reasons =
          new Reasons(
              Window.TODAY,
              paper.publication().listed(),
              paper.signals(),
              null,
              null,
              new LocalCounts(0, 0, 0),
              false,
              new Heat(0, 0, 0, 0, 0, 0, 0));
      return new Trend(paper.id(), worth(), reasons);
    }
  }
}

package dev.paperboy.bot;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.trending.Trend;
import dev.paperboy.trending.Trending;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Finds what a question is about among the papers that are talked about.
public final class TrendingTopic {
  /// Where no paper has the words, so many are near enough in meaning.
  private static final int NEAREST = 10;

  private final QuestionReader reader;
  private final Spelling spelling;
  private final PaperSearch search;
  private final Trending trending;

  public TrendingTopic(
      QuestionReader reader, Spelling spelling, PaperSearch search, Trending trending) {
    this.reader = reader;
    this.spelling = spelling;
    this.search = search;
    this.trending = trending;
  }

  Found found(String query, Window window, Instant now) {
    List<PaperId> candidates = trending.candidates(now, window).stream().map(Trend::paper).toList();
    Inquiry inquiry = reader.read(query, LocalDate.ofInstant(now, ZoneOffset.UTC));
    Ladder ladder =
        new Ladder(
            spelling,
            asked -> search.about(asked, candidates),
            asked -> search.nearest(asked, candidates, NEAREST));
    return Inquiry.isVerbatim(query)
        ? ladder.findAsTyped(inquiry)
        : ladder.find(inquiry, right -> inquiry.withTopic(right.text()));
  }
}

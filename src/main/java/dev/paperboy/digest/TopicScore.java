package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.WordPlaces;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How well a paper fits a topic, on a scale that is the same on any day and for any topic: the
/// share of the topic's words that it has, those in the title more, and the closeness in meaning.
final class TopicScore {
  /// What fits less is off the topic, whatever the calibration would like.
  static final int FLOOR = 50;

  private static final double WORDS = 0.4;
  private static final double IN_TITLE = 0.2;

  /// The cosine of papers that have nothing to do with the topic, and of those on the very topic.
  private static final double STRANGE = 0.55;

  private static final double SAME = 0.85;

  private TopicScore() {}

  /// From 0 to 100.
  ///
  /// @param words of the topic; where there are none every paper fits
  /// @param cosine of both meanings; null where one is unknown
  static int of(Paper paper, String words, @Nullable Double cosine) {
    WordPlaces places = WordPlaces.of(paper, words);
    long found =
        Stream.of(places.title(), places.abstractText(), places.authors())
            .flatMap(List::stream)
            .distinct()
            .count();
    long asked = found + places.nowhere().size();
    if (asked == 0) {
      return 100;
    }
    double share = found / (double) asked;
    double titleShare = found == 0 ? 0 : places.title().size() / (double) found;
    // Half of the words are less than half of the topic.
    double inWords = share * Math.sqrt(share) * (1 - IN_TITLE + IN_TITLE * titleShare);
    if (cosine == null) {
      return percent(inWords);
    }
    double inMeaning = Math.clamp((cosine - STRANGE) / (SAME - STRANGE), 0, 1);
    return percent(WORDS * inWords + (1 - WORDS) * inMeaning);
  }

  private static int percent(double share) {
    return (int) Math.round(100 * Math.clamp(share, 0, 1));
  }
}

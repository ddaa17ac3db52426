package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.WordPlaces;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How well a paper fits a topic, on a scale that is the same on any day and for any topic: the
/// share of the topic's words that it has, the rarer and those in the title more, and the closeness
/// in meaning.
final class TopicScore {
  /// What fits less is off the topic, whatever the calibration would like.
  static final int FLOOR = 50;

  private static final double WORDS = 0.4;
  private static final double IN_TITLE = 0.2;

  /// Where the meaning is unknown, a title without the words tells more against a paper.
  private static final double IN_TITLE_ALONE = 0.4;

  /// The cosine of papers that have nothing to do with the topic, and of those on the very topic.
  private static final double STRANGE = 0.55;

  private static final double SAME = 0.85;

  private final String words;
  private final Map<String, Double> weights;

  /// @param words of the topic; where there are none every paper fits
  /// @param weights how telling each word is, as it was typed
  TopicScore(String words, Map<String, Double> weights) {
    this.words = words;
    this.weights = weights;
  }

  /// From 0 to 100.
  ///
  /// @param cosine of both meanings; null where one is unknown
  int of(Paper paper, @Nullable Double cosine) {
    WordPlaces places = WordPlaces.of(paper, words);
    double found =
        weight(
            Stream.of(places.title(), places.abstractText(), places.authors())
                .flatMap(List::stream));
    double asked = found + weight(places.nowhere().stream());
    if (asked == 0) {
      return 100;
    }
    double share = found / asked;
    double titleShare = found == 0 ? 0 : weight(places.title().stream()) / found;
    double inTitle = cosine == null ? IN_TITLE_ALONE : IN_TITLE;
    // Half of the words are less than half of the topic.
    double inWords = share * Math.sqrt(share) * (1 - inTitle + inTitle * titleShare);
    if (cosine == null) {
      return percent(inWords);
    }
    double inMeaning = Math.clamp((cosine - STRANGE) / (SAME - STRANGE), 0, 1);
    return percent(WORDS * inWords + (1 - WORDS) * inMeaning);
  }

  private double weight(Stream<String> of) {
    return of.distinct().mapToDouble(word -> weights.getOrDefault(word, 1.0)).sum();
  }

  private static int percent(double share) {
    return (int) Math.round(100 * Math.clamp(share, 0, 1));
  }
}

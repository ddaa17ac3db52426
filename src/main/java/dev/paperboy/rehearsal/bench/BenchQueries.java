package dev.paperboy.rehearsal.bench;

import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Questions made from papers that are not in the index, in words that people write papers with:
/// four to seven words of the title that follow each other but for stop words, and six to ten words
/// from the middle of a sentence of the abstract.
final class BenchQueries {
  private static final int SHORTEST_SENTENCE = 12;

  private final RandomGenerator random;

  BenchQueries(RandomGenerator random) {
    this.random = random;
  }

  /// At most two questions a paper.
  List<String> from(List<Paper> heldOut) {
    List<String> queries = new ArrayList<>();
    for (Paper paper : heldOut) {
      ofTitle(paper.title()).ifPresent(queries::add);
      ofAbstract(paper.abstractText()).ifPresent(queries::add);
    }
    return queries;
  }

  /// What somebody has typed of a question when suggestions are asked for: a word, or two with the
  /// second begun.
  static String typed(String query) {
    String[] words = query.split(" ", -1);
    return words.length < 2
        ? query
        : words[0] + " " + words[1].substring(0, Math.min(3, words[1].length()));
  }

  private Optional<String> ofTitle(String title) {
    Predicate<String> stops =
        word -> EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.toLowerCase(Locale.ROOT));
    List<String> words = words(title).stream().filter(stops.negate()).toList();
    if (words.size() < 4) {
      return Optional.empty();
    }
    int count = random.nextInt(4, Math.min(7, words.size()) + 1);
    int from = random.nextInt(words.size() - count + 1);
    return Optional.of(String.join(" ", words.subList(from, from + count)));
  }

  private Optional<String> ofAbstract(String text) {
    List<List<String>> sentences =
        Arrays.stream(text.split("[.?!] ", -1))
            .map(BenchQueries::words)
            .filter(words -> words.size() >= SHORTEST_SENTENCE)
            .toList();
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    List<String> sentence = sentences.get(random.nextInt(sentences.size()));
    int count = random.nextInt(6, 11);
    int from = (sentence.size() - count) / 2;
    return Optional.of(String.join(" ", sentence.subList(from, from + count)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}-]+", -1)).filter(w -> !w.isEmpty()).toList();
  }
}

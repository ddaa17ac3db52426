package dev.paperboy.bot;

import dev.paperboy.chat.Passage;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.Ranking;
import dev.paperboy.search.TopicWords;
import dev.paperboy.search.spelling.Respelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds papers also where a topic as it stands has none: spelt right, then with fewer words, then
/// by meaning. What was misspelt is put right in any case, since its other words may match alone.
public final class Ladder {
  /// Whoever types more has pasted a text, and half of its words are enough anyway.
  private static final int MOST_WORDS = 12;

  private final PaperIndex index;
  private final Nearest nearest;

  public Ladder(PaperIndex index, Nearest nearest) {
    this.index = index;
    this.nearest = nearest;
  }

  /// What is found for a topic; empty when every rung is.
  ///
  /// @param search the papers for a topic, under whatever else the question asks for
  Found find(String topic, Function<String, Ranking> search) {
    Optional<Respelling> respelling = index.respell(topic);
    if (respelling.isPresent()) {
      Found respelt = RespellingNote.found(topic, respelling.get(), search);
      if (!respelt.isEmpty()) {
        return respelt;
      }
    }
    Found typed = Found.asTyped(topic, search.apply(topic));
    return typed.isEmpty()
        ? fewerWords(topic, search).or(() -> byMeaning(topic)).orElse(typed)
        : typed;
  }

  /// Leaves out the rarest word, then the next, until something is found.
  private static Optional<Found> fewerWords(String topic, Function<String, Ranking> search) {
    List<String> words = TopicWords.in(topic);
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    record Counted(String word, long papers) {}
    List<String> rarest =
        words.stream()
            .map(word -> new Counted(word, search.apply(word).total()))
            .sorted(Comparator.comparingLong(Counted::papers))
            .map(Counted::word)
            .toList();
    List<String> kept = new ArrayList<>(words);
    for (String word : rarest.subList(0, rarest.size() - 1)) {
      kept.remove(word);
      String rest = String.join(" ", kept);
      Ranking ranking = search.apply(rest);
      if (!ranking.hits().isEmpty()) {
        return Optional.of(new Found(rest, ranking, List.of(without(words, kept)), List.of()));
      }
    }
    return Optional.empty();
  }

  private static Passage without(List<String> words, List<String> kept) {
    List<String> left = words.stream().filter(word -> !kept.contains(word)).toList();
    return Passage.plain("No paper matches all of that, so this is without ")
        .then(Wording.listed(left, "and"))
        .then(".");
  }

  private Optional<Found> byMeaning(String topic) {
    Ranking ranking = nearest.to(topic);
    Passage note = Passage.plain("No paper has these words; these are nearest in meaning.");
    return ranking.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(topic, ranking, List.of(note), List.of()));
  }
}

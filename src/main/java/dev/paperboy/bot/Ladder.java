package dev.paperboy.bot;

import dev.paperboy.chat.Passage;
import dev.paperboy.search.Ranking;
import dev.paperboy.search.Relaxation;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.TopicWords;
import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.spelling.Respelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds papers also where a question as it stands has none: spelt right, then with fewer words,
/// then by meaning. What was misspelt is put right in any case, since its other words may match
/// alone.
public final class Ladder {
  /// Whoever types more has pasted a text, and half of its words are enough anyway.
  private static final int MOST_WORDS = 12;

  private final Spelling spelling;
  private final Function<Inquiry, Ranking> search;
  private final Function<Inquiry, Ranking> nearest;

  /// @param nearest finds what is nearest in meaning, whatever its words
  public Ladder(
      Spelling spelling, Function<Inquiry, Ranking> search, Function<Inquiry, Ranking> nearest) {
    this.spelling = spelling;
    this.search = search;
    this.nearest = nearest;
  }

  /// What is found for a question that may be misspelt; empty when every rung is.
  ///
  /// @param reader reads the question anew when it has been put right: 'withot code' is a condition
  public Found find(Inquiry inquiry, Function<Respelling, Inquiry> reader) {
    Optional<Respelling> respelling = spelling.respell(inquiry.topic());
    if (respelling.isPresent()) {
      Found respelt = found(reader.apply(respelling.get()));
      if (!respelt.isEmpty()) {
        return RespellingNote.on(respelt, inquiry, respelling.get());
      }
    }
    return findAsTyped(inquiry);
  }

  /// What is found for a question whose words are meant as they are typed.
  Found findAsTyped(Inquiry inquiry) {
    Found typed = found(inquiry);
    return typed.isEmpty()
        ? withFewerWords(inquiry).or(() -> byMeaning(inquiry)).orElse(typed)
        : typed;
  }

  /// Conditions that were only guessed are dropped before any word is.
  private Found found(Inquiry inquiry) {
    Relaxation relaxed = Relaxation.of(inquiry, search);
    List<Passage> notes = new ArrayList<>();
    for (Condition dropped : relaxed.dropped()) {
      String all = dropped instanceof Condition.Published ? "all dates" : "papers without that";
      notes.add(
          Passage.plain("No paper ").thenBold(dropped.words()).then("; showing " + all + "."));
    }
    return new Found(relaxed.inquiry(), relaxed.ranking(), notes, List.of());
  }

  /// Leaves out the rarest word, then the next, until something is found.
  private Optional<Found> withFewerWords(Inquiry inquiry) {
    List<String> words = TopicWords.in(inquiry.topic());
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    record Counted(String word, long papers) {}
    List<String> rarest =
        words.stream()
            .map(word -> new Counted(word, search.apply(inquiry.withTopic(word)).total()))
            .sorted(Comparator.comparingLong(Counted::papers))
            .map(Counted::word)
            .toList();
    List<String> kept = new ArrayList<>(words);
    for (String word : rarest.subList(0, rarest.size() - 1)) {
      kept.remove(word);
      Inquiry fewer = inquiry.withTopic(String.join(" ", kept));
      Ranking ranking = search.apply(fewer);
      if (!ranking.hits().isEmpty()) {
        words.removeAll(kept);
        return Optional.of(new Found(fewer, ranking, List.of(without(words)), List.of()));
      }
    }
    return Optional.empty();
  }

  private static Passage without(List<String> words) {
    return Passage.plain("No paper matches all of that, so this is without ")
        .then(Wording.listed(words, "and"))
        .then(".");
  }

  private Optional<Found> byMeaning(Inquiry inquiry) {
    Ranking ranking = nearest.apply(inquiry);
    Passage note = Passage.plain("No paper has these words; these are nearest in meaning.");
    return ranking.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(inquiry, ranking, List.of(note), List.of()));
  }
}

package dev.paperboy.bot;

import dev.paperboy.chat.Passage;
import dev.paperboy.search.WordPlaces;
import java.util.ArrayList;
import java.util.List;

/// What ties a paper to a question: the words that it has, and how near it is in meaning.
///
/// @param closeness the cosine, NaN where it is unknown
record Relation(WordPlaces words, float closeness) {
  /// The parts of the line that says so; none for a paper that was not asked for.
  List<Passage> parts() {
    List<Passage> parts = new ArrayList<>();
    Passage matches = matches();
    if (!matches.isEmpty()) {
      parts.add(matches);
    }
    Passage meaning = Passage.plain(meaning(matches.isEmpty() && !words.nowhere().isEmpty()));
    if (!meaning.isEmpty()) {
      parts.add(meaning);
    }
    return parts;
  }

  /// Each word where it tells most.
  private Passage matches() {
    List<String> inText = new ArrayList<>(words.abstractText());
    inText.removeAll(words.title());
    List<String> inNames = new ArrayList<>(words.authors());
    inNames.removeAll(words.title());
    inNames.removeAll(inText);
    Passage all = Passage.EMPTY;
    all = with(all, words.title(), " in the title");
    all = with(all, inText, " in the abstract");
    return with(all, inNames, " among the authors");
  }

  private static Passage with(Passage passage, List<String> words, String where) {
    if (words.isEmpty()) {
      return passage;
    }
    Passage begun = passage.isEmpty() ? Passage.plain("matches ") : passage.then(", ");
    return begun.thenBold(String.join(" ", words)).then(where);
  }

  /// @param alone whether nothing else ties them
  private String meaning(boolean alone) {
    if (Float.isNaN(closeness)) {
      return alone ? "close in meaning to your question" : "";
    }
    return switch (Closeness.of(closeness)) {
      case VERY_CLOSE -> "very close in meaning";
      case CLOSE -> "close in meaning";
      case LOOSE, FAR -> alone ? "loosely related in meaning" : "";
    };
  }
}

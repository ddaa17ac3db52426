package dev.paperboy.search.completion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns what a library's papers are about: phrases of two to four words that stand in a title and
/// are frequent in titles and abstracts.
///
/// Every phrase is counted in a table of hashes first, where some share a place; only what is
/// frequent there is counted by itself. So memory does not grow with the number of phrases.
public final class PhraseLearner {
  private static final int PLACES = 1 << 22;

  /// In titles nearly every word has a capital.
  private static final int IN_TITLE = 1;

  private static final int IN_ABSTRACT = 3;

  /// A phrase that is hardly ever met outside a longer one is a piece of it.
  private static final double NEARLY_ALWAYS = 0.8;

  private final WordRun words = new WordRun();
  private final int[] roughly = new int[PLACES];
  private int[] textEnds = new int[1 << 8];
  private int texts;
  private int titles;

  /// Adds a title. All titles come before the first abstract.
  public void addTitle(List<PhraseWord> title) {
    add(title);
    titles++;
  }

  /// Adds an abstract.
  public void addAbstract(List<PhraseWord> text) {
    add(text);
  }

  private void add(List<PhraseWord> text) {
    int from = words.length();
    words.add(text);
    for (int at = from; at < words.length(); at++) {
      for (int count = WordRun.SHORTEST; count <= WordRun.LONGEST; count++) {
        long phrase = words.phrase(at, count);
        if (phrase != WordRun.NONE) {
          roughly[place(phrase)]++;
        }
      }
    }
    if (texts == textEnds.length) {
      textEnds = Arrays.copyOf(textEnds, 2 * texts);
    }
    textEnds[texts++] = words.length();
  }

  /// The phrases of at least so many titles and abstracts, the most frequent first.
  public List<String> learnt(int least, int limit) {
    Map<Long, Phrase> phrases = new HashMap<>();
    int endOfTitles = titles == 0 ? 0 : textEnds[titles - 1];
    for (int at = 0; at < endOfTitles; at++) {
      for (int count = WordRun.SHORTEST; count <= WordRun.LONGEST; count++) {
        long phrase = words.phrase(at, count);
        if (phrase != WordRun.NONE && roughly[place(phrase)] >= least) {
          int length = count;
          phrases.computeIfAbsent(phrase, hash -> new Phrase(length));
        }
      }
    }
    count(phrases);
    phrases.values().removeIf(phrase -> phrase.texts() < least);
    dropPieces(phrases);
    return phrases.values().stream()
        .sorted(Phrase.BEST_KNOWN_FIRST)
        .limit(limit)
        .map(Phrase::text)
        .toList();
  }

  private void count(Map<Long, Phrase> phrases) {
    int text = 0;
    for (int at = 0; at < words.length(); at++) {
      while (at >= textEnds[text]) {
        text++;
      }
      for (int count = WordRun.SHORTEST; count <= WordRun.LONGEST; count++) {
        Phrase phrase = phrases.get(words.phrase(at, count));
        if (phrase != null) {
          phrase.seen(text, words.text(at, count), text < titles ? IN_TITLE : IN_ABSTRACT);
        }
      }
    }
  }

  private void dropPieces(Map<Long, Phrase> phrases) {
    for (int at = 0; at < words.length(); at++) {
      for (int count = WordRun.SHORTEST + 1; count <= WordRun.LONGEST; count++) {
        Phrase whole = phrases.get(words.phrase(at, count));
        if (whole != null) {
          dropPieces(phrases, whole, at);
        }
      }
    }
  }

  private void dropPieces(Map<Long, Phrase> phrases, Phrase whole, int from) {
    for (int count = WordRun.SHORTEST; count < whole.words; count++) {
      for (int at = from; at + count <= from + whole.words; at++) {
        long piece = words.phrase(at, count);
        Phrase part = phrases.get(piece);
        if (part != null && whole.texts() >= NEARLY_ALWAYS * part.texts()) {
          phrases.remove(piece);
        }
      }
    }
  }

  private static int place(long phrase) {
    return (int) (phrase >>> 40) & (PLACES - 1);
  }
}

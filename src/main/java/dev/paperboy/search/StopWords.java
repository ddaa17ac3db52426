package dev.paperboy.search;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Words that tell no paper from another.
final class StopWords {
  private static final CharArraySet EVERYWHERE = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  /// What a question is phrased with rather than about.
  private static final Set<String> IN_QUESTIONS =
      Set.of(
          "about",
          "any",
          "anything",
          "article",
          "articles",
          "can",
          "could",
          "did",
          "do",
          "does",
          "find",
          "from",
          "give",
          "has",
          "have",
          "how",
          "i",
          "me",
          "my",
          "our",
          "paper",
          "papers",
          "please",
          "should",
          "show",
          "some",
          "something",
          "tell",
          "us",
          "we",
          "what",
          "when",
          "where",
          "which",
          "who",
          "why",
          "would",
          "you");

  private StopWords() {}

  static boolean contains(String folded) {
    return EVERYWHERE.contains(folded);
  }

  static boolean isPhrasing(String folded) {
    return IN_QUESTIONS.contains(folded);
  }
}

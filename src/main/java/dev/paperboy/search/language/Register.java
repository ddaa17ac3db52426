package dev.paperboy.search.language;

import java.util.List;
import java.util.Set;

/// How a text speaks, which decides how much may be read into it.
enum Register {
  /// A wish for papers: 'papers on …', 'show me …'.
  REQUEST,
  /// A few words without a verb.
  KEYWORDS,
  /// A claim, a question about the world, or a long text: all of it is the topic.
  STATEMENT;

  private static final int LONGEST_REQUEST = 25;
  private static final int MOST_KEYWORDS = 12;

  private static final Set<String> PAPERS =
      Set.of(
          "paper",
          "papers",
          "article",
          "articles",
          "publication",
          "publications",
          "preprint",
          "preprints",
          "literature");

  private static final List<List<String>> WISHES =
      List.of(
          List.of("show", "me"),
          List.of("find"),
          List.of("give", "me"),
          List.of("get", "me"),
          List.of("looking", "for"),
          List.of("search", "for"),
          List.of("anything", "on"),
          List.of("anything", "about"),
          List.of("something", "on"),
          List.of("something", "about"),
          List.of("tell", "me", "about"),
          List.of("interested", "in"),
          List.of("i", "want"),
          List.of("i", "need"));

  /// Verbs of claims. Nobody looks for a topic with them.
  private static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "can",
          "could",
          "does",
          "do",
          "did",
          "will",
          "would",
          "should",
          "may",
          "might",
          "must",
          "be",
          "been",
          "cannot",
          "isn't",
          "doesn't",
          "don't",
          "increases",
          "decreases",
          "reduces",
          "causes",
          "leads",
          "inhibits",
          "promotes",
          "induces",
          "plays",
          "regulates",
          "prevents",
          "impairs",
          "contributes",
          "results",
          "affects",
          "requires",
          "suggests",
          "appears",
          "shows",
          "increase",
          "decrease",
          "reduce",
          "cause",
          "lead",
          "increased",
          "decreased",
          "reduced",
          "caused",
          "led");

  private static final Set<String> QUESTION_WORDS =
      Set.of("what", "how", "why", "which", "who", "when", "where", "whether");

  static Register of(List<SpokenWord> words) {
    if (words.size() > LONGEST_REQUEST || hasSeveralSentences(words)) {
      return STATEMENT;
    }
    if (words.stream().anyMatch(word -> PAPERS.contains(word.lower())) || hasWish(words)) {
      return REQUEST;
    }
    boolean asks = !words.isEmpty() && QUESTION_WORDS.contains(words.getFirst().lower());
    boolean claims = words.stream().anyMatch(word -> VERBS.contains(word.lower()));
    return asks || claims || words.size() > MOST_KEYWORDS ? STATEMENT : KEYWORDS;
  }

  static boolean isPaper(String lower) {
    return PAPERS.contains(lower);
  }

  private static boolean hasSeveralSentences(List<SpokenWord> words) {
    return words.stream()
        .limit(Math.max(0, words.size() - 1))
        .skip(1)
        .anyMatch(SpokenWord::endsSentence);
  }

  private static boolean hasWish(List<SpokenWord> words) {
    for (int at = 0; at < Math.min(6, words.size()); at++) {
      if (wish(words, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /// How many words from here on are a wish.
  static int wish(List<SpokenWord> words, int at) {
    for (List<String> wish : WISHES) {
      if (stands(wish, words, at)) {
        return wish.size();
      }
    }
    return 0;
  }

  private static boolean stands(List<String> wish, List<SpokenWord> words, int at) {
    for (int i = 0; i < wish.size(); i++) {
      if (at + i >= words.size() || !wish.get(i).equals(words.get(at + i).lower())) {
        return false;
      }
    }
    return true;
  }
}

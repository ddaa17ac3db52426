package dev.paperboy.search.language;

import java.util.Set;

/// Words that hold sentences together.
final class SmallWords {
  /// What may stand behind a condition within a sentence.
  private static final Set<String> FOLLOWERS =
      Set.of(
          "and",
          "but",
          "with",
          "without",
          "by",
          "on",
          "about",
          "that",
          "which",
          "whose",
          "where",
          "using",
          "via",
          "in",
          "for",
          "from",
          "only",
          "please",
          "except",
          "excluding",
          "not",
          "regarding",
          "sorted",
          "published",
          "thanks",
          "having",
          "has",
          "since",
          "before",
          "after",
          "until",
          "between",
          "papers",
          "articles",
          "during",
          "concerning",
          "covering",
          "written",
          "authored",
          "released",
          "containing",
          "including",
          "when",
          "because");

  /// What no topic begins or ends with.
  private static final Set<String> EDGES =
      Set.of(
          "and",
          "but",
          "with",
          "that",
          "which",
          "are",
          "is",
          "from",
          "by",
          "in",
          "on",
          "of",
          "for",
          "about",
          "the",
          "a",
          "an",
          "or",
          "also",
          "who",
          "have",
          "has",
          "been",
          "were",
          "was",
          "published",
          "written",
          "released",
          "please",
          "thanks",
          "only",
          "regarding");

  private static final Set<String> OTHERS =
      Set.of(
          "its", "to", "as", "at", "be", "if", "into", "it", "no", "not", "such", "their", "then",
          "there", "these", "they", "this", "will", "i", "we", "you", "he", "she", "do", "does",
          "can", "any", "some", "what", "how", "why", "who", "when", "where", "me", "my", "our",
          "all", "so");

  private SmallWords() {}

  static boolean mayFollow(String lower) {
    return FOLLOWERS.contains(lower);
  }

  static boolean isEdge(String lower) {
    return EDGES.contains(lower);
  }

  static boolean contains(String lower) {
    return EDGES.contains(lower) || FOLLOWERS.contains(lower) || OTHERS.contains(lower);
  }
}

package dev.paperboy.search;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/// English words cut to what their forms share (Porter2). Not for several threads at once.
///
/// Porter2 and not Porter: the older one reduces *general* and *generative* to the same stem.
final class Stems {
  /// The words of abstracts repeat so much that this many answer nearly every call.
  private static final int REMEMBERED = 20_000;

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> known = new HashMap<>();

  /// The stem of a folded word; what is not plain letters (GPT4, names in other scripts) stays.
  String of(String folded) {
    String stem = known.get(folded);
    if (stem != null) {
      return stem;
    }
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    String computed = compute(folded);
    known.put(folded, computed);
    return computed;
  }

  private String compute(String folded) {
    if (!folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return folded;
    }
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}

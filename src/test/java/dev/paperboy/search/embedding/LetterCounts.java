package dev.paperboy.search.embedding;

import java.util.Locale;

/// A model for tests: texts with the same letters mean the same.
public class LetterCounts implements Embedder {
  private int papers;

  @Override
  public String model() {
    return "letters";
  }

  @Override
  public Embedding ofQuestion(String question) {
    float[] counts = new float[26];
    question
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> c >= 'a' && c <= 'z')
        .forEach(c -> counts[c - 'a']++);
    double squares = 0;
    for (float count : counts) {
      squares += count * count;
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] = squares == 0 ? (i == 0 ? 1 : 0) : (float) (counts[i] / Math.sqrt(squares));
    }
    return new Embedding(counts);
  }

  @Override
  public synchronized Embedding ofPaper(String title, String abstractText) {
    papers++;
    return ofQuestion(title + abstractText);
  }

  @Override
  public void close() {}

  /// How many papers it has read.
  public synchronized int papers() {
    return papers;
  }
}

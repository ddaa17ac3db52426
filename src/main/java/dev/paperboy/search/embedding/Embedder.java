package dev.paperboy.search.embedding;

import java.io.Closeable;

/// What turns texts into vectors of length 1. The closer in meaning a question and a paper are, the
/// greater the dot product of their vectors.
///
/// All methods may be called from several threads at once, and throw [EmbeddingException] where the
/// model fails.
public interface Embedder extends Closeable {
  /// The model's name; vectors of different models do not compare.
  String model();

  Embedding ofQuestion(String question);

  /// The vector of a paper; what is beyond the model's length does not count.
  Embedding ofPaper(String title, String abstractText);

  @Override
  void close();
}

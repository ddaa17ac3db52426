package dev.paperboy.rehearsal.eval;

import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A model, and the vector it gives to each paper of a collection, in their order.
record Meaning(Embedder embedder, List<Embedding> vectors) {
  /// Has the model read what it has not read before.
  ///
  /// @param kept the folder for what it has read
  static Meaning of(
      TestCollection collection, Embedder embedder, Path kept, Consumer<String> remarks) {
    String name = embedder.model().replaceAll("[^\\w.-]", "-") + ".vectors";
    int dimensions = embedder.ofQuestion(collection.name()).values().length;
    VectorFile file = new VectorFile(kept.resolve(name), dimensions);
    return new Meaning(embedder, new PaperVectors(embedder, file, remarks).of(collection.papers()));
  }
}

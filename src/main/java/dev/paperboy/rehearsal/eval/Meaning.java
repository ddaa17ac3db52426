package dev.paperboy.rehearsal.eval;

import dev.paperboy.search.embedding.BgeSmall;
import dev.paperboy.search.embedding.Embedder;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The model, and the vector it gives to each paper of a collection.
record Meaning(Embedder embedder, List<float[]> vectors) implements Closeable {
  /// Loads the model and has it read what it has not read before.
  ///
  /// @param kept the folder for what it has read
  static Meaning of(TestCollection collection, Path kept, Consumer<String> remarks) {
    Embedder embedder = BgeSmall.load();
    String name = embedder.model().replaceAll("[^\\w.-]", "-") + ".vectors";
    VectorFile file = new VectorFile(kept.resolve(name), BgeSmall.DIMENSIONS);
    return new Meaning(embedder, new PaperVectors(embedder, file, remarks).of(collection.papers()));
  }

  @Override
  public void close() {
    embedder.close();
  }
}

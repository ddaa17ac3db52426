package dev.paperboy;

import dev.paperboy.search.embedding.BgeSmall;
import dev.paperboy.search.embedding.EmbeddingModel;
import dev.paperboy.settings.Settings;

/// The embedding model that the settings ask for.
final class Models {
  private Models() {}

  static EmbeddingModel of(Settings settings) {
    return switch (settings.embeddings()) {
      case BGE_SMALL -> new EmbeddingModel(BgeSmall::load);
      case NONE -> EmbeddingModel.none();
    };
  }
}

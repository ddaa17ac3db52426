package dev.paperboy.search.embedding;

/// The embedding model cannot be loaded or cannot read a text.
public final class EmbeddingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EmbeddingException(String message, Throwable cause) {
    super(message, cause);
  }
}

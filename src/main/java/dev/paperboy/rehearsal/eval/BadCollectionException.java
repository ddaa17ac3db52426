package dev.paperboy.rehearsal.eval;

/// A collection that cannot be used; the message names the file, the line and what is wrong.
public final class BadCollectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadCollectionException(String message) {
    super(message);
  }
}

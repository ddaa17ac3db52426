package dev.paperboy.search;

/// A failure of the index that asking differently does not cure: locked, out of space, closed.
public class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}

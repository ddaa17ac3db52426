package dev.paperboy.web;

/// No port could be bound; the message names the address and why.
public final class CannotListenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotListenException(String message, Throwable cause) {
    super(message, cause);
  }
}

package dev.paperboy.ingest.http;

import java.time.Instant;

/// What came of one request.
sealed interface Attempt {
  /// An answer that stands.
  record Answered(Answer answer) implements Attempt {}

  /// Nothing of use; another try may do better.
  ///
  /// @param notBefore when the service wants the next try at the earliest
  /// @param connected whether there was a way to the service
  record Failed(String what, Instant notBefore, boolean connected) implements Attempt {
    Failed(String what, Instant notBefore) {
      this(what, notBefore, true);
    }
  }

  /// Judges an answer by its status and by whether it is what was asked for.
  static Attempt of(Exchange exchange, Format format, Instant now) {
    int status = exchange.status();
    if (status == 304) {
      return new Answered(new Answer.Unchanged());
    }
    if (status == 429 || status == 408 || status == 425 || status >= 500) {
      Instant notBefore = RetryAfter.read(exchange.header("Retry-After"), now).orElse(Instant.MIN);
      return new Failed(words(status), notBefore);
    }
    if (status >= 400) {
      return new Answered(new Answer.Refused(status, exchange.body()));
    }
    if (status != 200) {
      return new Failed("an answer with status " + status, Instant.MIN);
    }
    if (!format.fits(exchange.header("Content-Type"), exchange.body())) {
      return new Failed("a page for people where " + format + " was expected", Instant.MIN);
    }
    Validator validator = new Validator(exchange.header("ETag"), exchange.header("Last-Modified"));
    return new Answered(new Answer.Found(exchange.body(), validator));
  }

  private static String words(int status) {
    return switch (status) {
      case 429 -> "asked too often (429)";
      case 408, 504 -> "too slow (" + status + ")";
      case 503 -> "closed for the moment (503)";
      default -> "trouble on its side (" + status + ")";
    };
  }
}

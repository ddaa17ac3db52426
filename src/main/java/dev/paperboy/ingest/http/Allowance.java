package dev.paperboy.ingest.http;

import java.time.Duration;

/// How many requests a service grants in any stretch of time.
public record Allowance(int requests, Duration per) {
  public Allowance {
    if (requests < 1) {
      throw new IllegalArgumentException("an allowance of nothing: " + requests);
    }
  }
}

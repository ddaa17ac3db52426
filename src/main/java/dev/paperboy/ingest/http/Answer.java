package dev.paperboy.ingest.http;

/// What a service answered that a second try would not change.
public sealed interface Answer {
  /// What was asked for.
  record Found(Body body, Validator validator) implements Answer {}

  /// Nothing has changed since the state that the question named.
  record Unchanged() implements Answer {}

  /// A status from 400 to 499: there is no such thing, or the question is wrong.
  record Refused(int status, Body body) implements Answer {}
}

package dev.paperboy.web;

/// What the server answers at.
final class Paths {
  static final String PAGE = "/";
  static final String API = "/api/";
  static final String ASK = API + "ask";
  static final String SUGGEST = API + "suggest";
  static final String POSTS = API + "posts";
  static final String METRICS = "/metrics";
  static final String LIVE = "/healthz";
  static final String READY = "/readyz";

  private Paths() {}
}

package dev.paperboy.paper;

/// Who says something about a paper. What each is believed about stands in `docs/decisions.md`.
public enum SourceKind {
  SEED_PAGE,
  FILE,
  HUGGING_FACE,
  ARXIV,
  GITHUB
}

package dev.paperboy.paper;

import java.time.Instant;

/// Something that happened to a paper, as of when it was learned.
///
/// @param detail what tells it from others of its kind: the version, the link, the day, or the
///   first digits of the new text's SHA-256
public record PaperEvent(PaperId paper, Kind kind, String detail, Instant at) {
  /// What can happen to a paper.
  public enum Kind {
    NEW_VERSION,
    WITHDRAWN,
    CODE_APPEARED,
    LISTED,
    TITLE_CHANGED,
    ABSTRACT_CHANGED
  }
}

package dev.paperboy.store;

import java.time.Instant;

/// How many confirmation mails may go out.
///
/// @param inboxLately to one inbox since a day ago
/// @param inboxUnanswered to one inbox since a month ago without any answer
/// @param allLately to everybody since a day ago
public record MailLimits(
    Instant dayAgo, Instant monthAgo, int inboxLately, int inboxUnanswered, int allLately) {
  /// Whether one more may be sent.
  public enum Room {
    /// It may.
    ROOM,
    /// Not to this inbox.
    INBOX_FULL,
    /// Not to anybody.
    ALL_FULL
  }
}

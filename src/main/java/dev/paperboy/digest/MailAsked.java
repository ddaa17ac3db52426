package dev.paperboy.digest;

/// What became of somebody's wish for a digest by mail. That a mail went out is not told from that
/// the inbox has had enough of them, nor whether the address has a digest.
public sealed interface MailAsked {
  /// A mail with a link is on its way, if the inbox has not had several lately.
  record Asked() implements MailAsked {}

  /// So many were sent today that no more are.
  record TooMany() implements MailAsked {}

  /// The mail server did not take it.
  ///
  /// @param why in words
  /// @param later whether it may take it later
  record NotTaken(String why, boolean later) implements MailAsked {}
}

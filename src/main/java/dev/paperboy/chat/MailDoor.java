package dev.paperboy.chat;

/// What people do about their mails without signing in: whoever has the key of a link may. The
/// methods never tell whether an address is known, and nothing changes by looking.
public interface MailDoor {
  /// Whether mail can be sent, so that subscribing makes sense.
  boolean isOpen();

  /// What the page of a link shows.
  Notice look(MailErrand errand, String key);

  /// Does what was chosen there; doing it again changes nothing.
  ///
  /// @param choice the word of one of the page's choices; empty where the errand says it all
  Notice act(MailErrand errand, String key, String choice);
}

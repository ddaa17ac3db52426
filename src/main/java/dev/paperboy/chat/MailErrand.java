package dev.paperboy.chat;

import java.net.URI;

/// What a link in a mail is for. The page behind it is on Paperboy's own server.
public enum MailErrand {
  /// To confirm that mail is wanted.
  CONFIRM("confirm"),
  /// To see what is subscribed, and to change it.
  SETTINGS("settings"),
  /// To end all of it.
  LEAVE("leave");

  private static final String FOLDER = "mail/";

  private final String word;

  MailErrand(String word) {
    this.word = word;
  }

  /// The page's path below the server's root.
  public String path() {
    return "/" + FOLDER + word;
  }

  /// The page for whoever has the key, below Paperboy's public address.
  ///
  /// @param key letters, digits, `-`, `_` and `.`
  public URI link(String key) {
    return URI.create(FOLDER + word + "?key=" + key);
  }
}

package dev.paperboy.email;

import dev.paperboy.chat.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How Paperboy reaches the mail server that takes what it sends.
///
/// @param user who signs in there; null for nobody
/// @param from an address, or `Name <address>`
/// @param publicUrl what the links to Paperboy's own pages begin with
public record MailSettings(
    String host,
    int port,
    Encryption encryption,
    @Nullable String user,
    @Nullable Secret password,
    String from,
    URI publicUrl) {
  public MailSettings {
    publicUrl = URI.create(publicUrl.toString().replaceFirst("/*$", "/"));
  }

  /// How the connection is made safe.
  public enum Encryption {
    STARTTLS,
    TLS,
    NONE
  }

  /// What stands behind the `@` of the sender.
  String domain() {
    return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
  }
}

package dev.paperboy.web;

import dev.paperboy.chat.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where the HTTP server listens and how the world sees it.
///
/// @param host the address or name to bind; only on loopback is no access token asked for
/// @param port the port to begin with; 0 for any free one
/// @param publicUrl how people reach the server from outside, through a proxy for instance
/// @param accessToken what opens the chat page; null to make one up at start where it is needed
public record WebSettings(
    String host, int port, @Nullable URI publicUrl, @Nullable Secret accessToken) {
  public static final WebSettings LOCAL = new WebSettings("127.0.0.1", 8080, null, null);

  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port has the number " + port);
    }
    if (publicUrl != null && publicUrl.getHost() == null) {
      throw new IllegalArgumentException("a public URL without a host: " + publicUrl);
    }
    if (accessToken != null && accessToken.reveal().isBlank()) {
      throw new IllegalArgumentException("an empty access token");
    }
  }

  /// Whether nobody but people on this machine can reach the server.
  boolean isPrivate() {
    return publicUrl == null && HostName.isLoopback(host);
  }
}

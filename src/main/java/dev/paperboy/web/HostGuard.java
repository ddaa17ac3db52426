package dev.paperboy.web;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers only under names that are Paperboy's own, so that a page elsewhere cannot point its own
/// name at this machine and read what is here (DNS rebinding).
final class HostGuard {
  private final String bound;
  private final @Nullable String publicName;

  HostGuard(WebSettings settings) {
    bound = HostName.plain(settings.host());
    URI publicUrl = settings.publicUrl();
    publicName = publicUrl == null ? null : HostName.plain(publicUrl.getHost());
  }

  Optional<Refusal> check(String requestedHost) {
    String name = HostName.plain(requestedHost);
    if (HostName.isLoopback(name) || name.equals(bound) || name.equals(publicName)) {
      return Optional.empty();
    }
    // Whoever rebinds needs a name to do it with: an address is always the machine itself.
    if (HostName.isAddress(name) && !HostName.isLoopback(bound)) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            421,
            "Paperboy does not answer to this host name.",
            "Open it by the address printed at start, or set this name as the public URL."));
  }
}

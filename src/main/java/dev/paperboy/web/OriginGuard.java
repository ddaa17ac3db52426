package dev.paperboy.web;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps other sites' pages from acting through the browser of somebody who may. Browsers say where
/// a request comes from; programs that are no browsers say nothing, and may.
final class OriginGuard {
  private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

  private final @Nullable String publicOrigin;

  OriginGuard(WebSettings settings) {
    URI url = settings.publicUrl();
    publicOrigin = url == null ? null : url.getScheme() + "://" + url.getAuthority();
  }

  /// @param host the Host header
  /// @param fetchSite the Sec-Fetch-Site header
  Optional<Refusal> check(
      @Nullable String host, @Nullable String origin, @Nullable String fetchSite) {
    boolean ours = fetchSite == null || OUR_OWN.contains(fetchSite);
    if (ours && (origin == null || isOurs(origin, host))) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            403,
            "This request comes from another site's page.",
            "Ask on Paperboy's own page, or from a program that sends no Origin."));
  }

  private boolean isOurs(String origin, @Nullable String host) {
    return origin.equals("http://" + host)
        || origin.equals("https://" + host)
        || origin.equalsIgnoreCase(publicOrigin);
  }
}

package dev.paperboy.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at every request before it is answered. What is not named as open is closed.
final class Gatekeeper {
  /// The page's own rules, so that text from outside can do no harm even where escaping failed.
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private final HostGuard hosts;
  private final OriginGuard origins;
  private final @Nullable AccessGate gate;
  private final Set<String> withoutToken;
  private final Set<String> unguarded;

  /// @param gate null where everybody who can reach the server may use it
  /// @param withoutToken paths with nothing to hide
  /// @param unguarded paths that are asked for under any name
  Gatekeeper(
      WebSettings settings,
      @Nullable AccessGate gate,
      Set<String> withoutToken,
      Set<String> unguarded) {
    this.hosts = new HostGuard(settings);
    this.origins = new OriginGuard(settings);
    this.gate = gate;
    this.withoutToken = withoutToken;
    this.unguarded = unguarded;
  }

  void check(Context context) {
    setHeaders(context);
    if (unguarded.contains(context.path())) {
      return;
    }
    Optional<Refusal> refusal = refusal(context);
    if (refusal.isPresent()) {
      refusal.get().writeTo(context);
      context.skipRemainingHandlers();
      return;
    }
    if (gate != null && !withoutToken.contains(context.path())) {
      checkAccess(context, gate);
    }
  }

  private Optional<Refusal> refusal(Context context) {
    // A page that rebinds a name cannot know the token, so whoever shows it may use any name.
    if (gate == null || !gate.hasBearer(context)) {
      Optional<Refusal> wrongName = hosts.check(context.req().getServerName());
      if (wrongName.isPresent()) {
        return wrongName;
      }
    }
    if (!context.path().startsWith(Paths.API)) {
      return Optional.empty();
    }
    return origins.check(
        context.host(), context.header("Origin"), context.header("Sec-Fetch-Site"));
  }

  private static void checkAccess(Context context, AccessGate gate) {
    if (context.path().equals(Paths.PAGE) && gate.enters(context)) {
      context.skipRemainingHandlers();
      return;
    }
    Optional<Refusal> refusal = gate.check(context);
    if (refusal.isEmpty()) {
      return;
    }
    refusal.get().writeTo(context);
    context.skipRemainingHandlers();
  }

  private static void setHeaders(Context context) {
    context
        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }
}

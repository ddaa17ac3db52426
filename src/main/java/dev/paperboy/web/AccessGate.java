package dev.paperboy.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// Lets in who shows the access token: a script in its `Authorization` header, a person once in the
/// page's address and from then on by a cookie.
final class AccessGate {
  private static final String COOKIE = "paperboy";
  private static final String BEARER = "Bearer ";
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final AccessToken token;
  private final boolean secureCookie;

  AccessGate(AccessToken token, boolean secureCookie) {
    this.token = token;
    this.secureCookie = secureCookie;
  }

  boolean hasBearer(Context context) {
    String header = context.header("Authorization");
    return header != null
        && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && token.matches(header.substring(BEARER.length()).strip());
  }

  Optional<Refusal> check(Context context) {
    String cookie = context.cookie(COOKIE);
    if (hasBearer(context) || (cookie != null && token.matchesCookie(cookie))) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            401,
            "Paperboy asks for its access token.",
            "Open the address that was printed at start, or send the token as a bearer."));
  }

  /// Whether the address holds the token; the browser is then sent on to a clean one.
  boolean enters(Context context) {
    String presented = context.queryParam("token");
    if (presented == null || !token.matches(presented)) {
      return false;
    }
    Cookie cookie = new Cookie(COOKIE, token.cookie(), "/", (int) REMEMBERED.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(secureCookie);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
    sendOn(context);
    return true;
  }

  /// A redirect that another site's link began would not carry a strict cookie; a refresh does.
  private static void sendOn(Context context) {
    if ("cross-site".equals(context.header("Sec-Fetch-Site"))) {
      context.header("Refresh", "0; url=./").contentType("text/plain").result("One moment.\n");
      return;
    }
    context.status(303).header("Location", "./");
  }
}

package dev.paperboy.slack;

import dev.paperboy.chat.Link;
import java.util.Locale;
import java.util.Set;

/// Which links are shown: pages on the web whose address is not absurdly long.
final class SafeLink {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 180;

  private SafeLink() {}

  static boolean isSafe(Link link) {
    String scheme = link.target().getScheme();
    return scheme != null
        && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
        && link.target().getHost() != null
        && escapedAddress(link).length() <= LONGEST;
  }

  /// The address in ASCII. A URI holds none of the characters that end a link in Slack's markup.
  static String address(Link link) {
    return link.target().toASCIIString();
  }

  static String escapedAddress(Link link) {
    return Mrkdwn.escape(address(link));
  }
}

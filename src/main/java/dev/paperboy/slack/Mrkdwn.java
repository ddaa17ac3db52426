package dev.paperboy.slack;

import dev.paperboy.chat.Link;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Slack's markup, which only links in small print need.
///
/// `&`, `<` and `>` have escapes, the marks of formatting have none, and Slack makes links and
/// mentions of bare words: what comes from outside is shown as plain or rich text instead.
final class Mrkdwn {
  /// How a moment is shown to each reader: `13 Jan 2026 at 09:00`, `today at 09:00`.
  static final String MOMENT = "{date_short_pretty} at {time}";

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ]{1,20}");
  private static final int MOST_LINKS = 3;
  private static final int LONGEST_ESCAPE = "&amp;".length();

  private Mrkdwn() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The text, escaped, in at most so many UTF-16 units.
  ///
  /// Escaping makes it longer, by how much depends on the text: less of it is taken until it fits.
  static String escape(int limit, String text) {
    int room = limit;
    String escaped = escape(OutsideText.inert(room, text));
    while (escaped.length() > limit) {
      room -= Math.max(1, (escaped.length() - limit) / LONGEST_ESCAPE);
      escaped = escape(OutsideText.inert(room, text));
    }
    return escaped;
  }

  /// `<!date^1768294800^{date_short_pretty} at {time}|Tue 13 Jan 2026, 09:00 UTC>`.
  static String moment(String fallback, Instant at) {
    return "<!date^" + at.getEpochSecond() + "^" + MOMENT + "|" + escape(fallback) + ">";
  }

  /// `<https://arxiv.org/pdf/2405.20320|PDF> · …`; empty where no link can be shown.
  static String links(List<Link> links) {
    return links.stream()
        .filter(SafeLink::isSafe)
        .limit(MOST_LINKS)
        .map(link -> "<" + SafeLink.escapedAddress(link) + "|" + label(link) + ">")
        .collect(Collectors.joining(" · "));
  }

  private static String label(Link link) {
    return WORDS.matcher(link.label()).matches() && !link.label().isBlank() ? link.label() : "Link";
  }
}

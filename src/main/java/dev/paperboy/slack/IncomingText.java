package dev.paperboy.slack;

import dev.paperboy.paper.PaperId;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what Slack sends into what the person typed: mentions go, links lose their brackets, and
/// `&lt;` is `<` again.
final class IncomingText {
  private static final Pattern MENTION = Pattern.compile("<[@!][^<>]*>");
  private static final Pattern CHANNEL = Pattern.compile("<#[^<>|]*(?:\\|([^<>]*))?>");
  private static final Pattern LINK =
      Pattern.compile("<((?:https?://|mailto:)[^<>|]*)(?:\\|([^<>]*))?>");

  private IncomingText() {}

  static String typed(String text) {
    String withoutMentions = MENTION.matcher(text).replaceAll(" ");
    String withChannels =
        CHANNEL.matcher(withoutMentions).replaceAll(found -> quoted(label(found, 1, "")));
    String withLinks = LINK.matcher(withChannels).replaceAll(found -> quoted(link(found)));
    return withLinks.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
  }

  /// Slack makes a link of `node.js` too: only a link to a paper is worth more than what was typed.
  private static String link(MatchResult found) {
    String target = found.group(1);
    boolean paper = PaperId.parse(target.replace("&amp;", "&")).isPresent();
    return paper ? target : label(found, 2, target);
  }

  private static String label(MatchResult found, int group, String otherwise) {
    String label = found.group(group);
    return label == null || label.isBlank() ? otherwise : label;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}

package dev.paperboy.digest;

import dev.paperboy.chat.Passage;
import java.util.List;

/// Says which of a channel's subscriptions brought a paper.
final class Matched {
  private static final int LONGEST = 60;

  private Matched() {}

  /// The topics in front of what else is to be said of the paper. That it is trending its counts
  /// say by themselves.
  static Passage reason(List<String> topics, Passage why) {
    if (topics.stream().allMatch(String::isEmpty)) {
      return why;
    }
    Passage reason = Passage.plain("for ");
    for (int i = 0; i < topics.size(); i++) {
      String before = i == 0 ? "" : i < topics.size() - 1 ? ", " : " and ";
      reason = reason.then(before).thenBold(name(topics.get(i)));
    }
    return why.isEmpty() ? reason : reason.then(" · ").then(why);
  }

  /// What people call a subscription.
  static String name(String topic) {
    if (topic.isEmpty()) {
      return "trending";
    }
    return topic.length() <= LONGEST ? topic : topic.substring(0, LONGEST - 1).strip() + "…";
  }
}

package dev.paperboy.bot;

import dev.paperboy.chat.Passage;
import dev.paperboy.digest.DryRun;
import dev.paperboy.digest.Plan;

/// How much a subscription would have brought in the last seven days.
final class PastWeek {
  private PastWeek() {}

  /// '11 papers, about 2 a day', or 'nothing'.
  static Passage of(Plan plan, DryRun rehearsal) {
    int papers = rehearsal.papers(plan.least());
    String count = papers == 0 ? "nothing" : papers == 1 ? "1 paper" : papers + " papers";
    return Passage.bold(count).then(SubscribeAnswer.rate(plan, rehearsal));
  }
}

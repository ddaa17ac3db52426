package dev.paperboy.bot;

import dev.paperboy.chat.Fact;
import dev.paperboy.trending.Heat;
import dev.paperboy.trending.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a paper's place on a trending list is made of, in numbers. They count in votes.
final class WhyTrending {
  private WhyTrending() {}

  static List<Fact> facts(@Nullable Reasons reasons) {
    if (reasons == null) {
      return List.of();
    }
    Heat heat = reasons.heat();
    List<Fact> facts = new ArrayList<>();
    add(facts, "Votes expected", heat.votes());
    add(facts, "Stars", heat.stars());
    add(facts, "Discussion", heat.comments());
    long kept = Math.round(100 * heat.kept());
    facts.add(new Fact("Age", "leaves " + kept + " % of the above" + listed(reasons)));
    add(facts, "Rising", heat.rising());
    add(facts, "People here", heat.local());
    facts.add(new Fact("Together", String.format(Locale.ROOT, "%.1f votes", heat.total())));
    return facts;
  }

  private static String listed(Reasons reasons) {
    return reasons.listed() == null ? "; on no daily list" : "; listed on " + reasons.listed();
  }

  private static void add(List<Fact> facts, String name, double votes) {
    if (Math.abs(votes) >= 0.05) {
      facts.add(new Fact(name, String.format(Locale.ROOT, "%+.1f votes", votes)));
    }
  }
}

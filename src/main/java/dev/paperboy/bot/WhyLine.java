package dev.paperboy.bot;

import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import dev.paperboy.trending.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What to know of a paper and what brought it here: its state, its relation to the question, its
/// place on the list, and its counts.
final class WhyLine {
  private WhyLine() {}

  /// @param relation to what was asked, part by part
  static Passage of(List<Passage> relation, Paper paper, Talk talk) {
    List<Passage> parts = new ArrayList<>();
    state(parts, paper.publication());
    parts.addAll(relation);
    Reasons reasons = talk.reasons();
    Signals signals = reasons == null ? paper.signals() : reasons.counts();
    Integer rank = signals.seedRank();
    if (rank != null && signals.upvotes() == null) {
      parts.add(Passage.plain("no. " + rank + " on the seed page"));
    }
    counts(parts, signals, reasons);
    here(parts, talk);
    return joined(parts);
  }

  private static void counts(List<Passage> parts, Signals signals, @Nullable Reasons reasons) {
    Integer upvotes = signals.upvotes();
    if (upvotes != null && upvotes > 0) {
      parts.add(Passage.plain("▲ " + shortened(upvotes) + gained(upvotes, reasons)));
    }
    Integer stars = signals.stars();
    if (stars != null && stars > 0) {
      parts.add(Passage.plain("★ " + shortened(stars) + starsGained(reasons)));
    }
  }

  private static String starsGained(@Nullable Reasons reasons) {
    Integer gained = reasons == null ? null : reasons.starsGained();
    return gained == null || gained == 0 ? "" : " (+" + shortened(gained) + ")";
  }

  private static String gained(int upvotes, @Nullable Reasons reasons) {
    Integer gained = reasons == null ? null : reasons.upvotesGained();
    if (reasons == null || gained == null || gained == 0) {
      return "";
    }
    String when = " " + reasons.window().phrase();
    return gained == upvotes ? ", new" + when : ", +" + shortened(gained) + when;
  }

  private static void here(List<Passage> parts, Talk talk) {
    int saves = talk.savesHere();
    if (saves > 0) {
      parts.add(Passage.plain(saves + (saves == 1 ? " save here" : " saves here")));
    }
    if (talk.reasons() != null) {
      votes(parts, "👍 ", talk.reasons().local().up());
      votes(parts, "👎 ", talk.reasons().local().down());
    }
  }

  private static void votes(List<Passage> parts, String sign, int votes) {
    if (votes > 0) {
      parts.add(Passage.plain(sign + votes));
    }
  }

  /// A first version is nothing to mention.
  private static void state(List<Passage> parts, Publication publication) {
    Integer version = publication.version();
    if (version != null && version > 1) {
      parts.add(Passage.plain("v" + version));
    }
    if (publication.withdrawn()) {
      parts.add(Passage.plain("withdrawn"));
    }
  }

  private static String shortened(int count) {
    if (count < 1_000) {
      return Integer.toString(count);
    }
    return String.format(Locale.ROOT, "%.1fk", count / 1_000.0).replace(".0k", "k");
  }

  private static Passage joined(List<Passage> parts) {
    Passage line = Passage.EMPTY;
    for (Passage part : parts) {
      line = (line.isEmpty() ? line : line.then(" · ")).then(part);
    }
    return line;
  }
}

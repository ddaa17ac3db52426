package dev.paperboy.rehearsal.simulation;

import java.util.List;
import java.util.Locale;

/// What an audit found.
///
/// @param days of single channels on which a digest was due and could be had
/// @param posted messages, without what stands in their threads
/// @param shown papers in all posts
/// @param silent days of single channels without a post, for a reason that the status gives
/// @param duplicates posts that stood there already, or messages beyond one a local day
/// @param repeatedPapers papers that a channel was shown again
/// @param missedDays days on which there was something to post and nothing was
/// @param unexplainedSilences days without a post of which the status says nothing
/// @param doubtful days of which nobody can tell, and the status says so
/// @param examples of what should not be, in words
record Findings(
    long days,
    long posted,
    long shown,
    long silent,
    long duplicates,
    long repeatedPapers,
    long missedDays,
    long unexplainedSilences,
    long doubtful,
    List<String> examples) {
  Findings {
    examples = List.copyOf(examples);
  }

  /// Whether every promise was kept.
  boolean clean() {
    return broken() == 0;
  }

  private long broken() {
    return duplicates + repeatedPapers + missedDays + unexplainedSilences;
  }

  /// So far, for who watches: '1,623 posted, 242 silent for a reason, 0 promises broken'.
  @Override
  public String toString() {
    String line =
        String.format(
            Locale.ROOT,
            "%,d posted, %,d silent for a reason, %,d promises broken",
            posted,
            silent,
            broken());
    return examples.isEmpty() ? line : line + ": " + String.join("; ", examples);
  }
}

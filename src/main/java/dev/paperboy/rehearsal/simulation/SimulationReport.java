package dev.paperboy.rehearsal.simulation;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;

/// What came of a simulation: what the fakes' logs show, the trouble that there really was, and
/// what the program took for it.
///
/// @param kills how often the program was killed in the middle of what it did
/// @param lostAnswers requests that were done and not answered
/// @param lostRequests requests that were neither
/// @param rateLimited requests that were answered by 'too many'
/// @param refusals requests that a server failed at or put off
/// @param days that were played whole
/// @param seconds of true time
public record SimulationReport(
    Scenario scenario,
    Findings findings,
    int kills,
    Troubles.Counts troubles,
    int lostAnswers,
    int lostRequests,
    int rateLimited,
    int refusals,
    Figures figures,
    long days,
    double seconds) {

  /// Whether every promise was kept.
  public boolean clean() {
    return findings.clean();
  }

  /// The figures on one line of JSON.
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"channels\":%d,\"days\":%d,\"days_wanted\":%d,\"seed\":%d,\"posted\":%d,"
            + "\"papers\":%d,\"channel_days\":%d,\"silent_days\":%d,\"duplicates\":%d,"
            + "\"repeated_papers\":%d,\"missed_days\":%d,\"unexplained_silences\":%d,"
            + "\"doubtful\":%d,\"kills\":%d,\"lost_answers\":%d,\"lost_requests\":%d,"
            + "\"rate_limited\":%d,\"refusals\":%d,\"kicks\":%d,\"outages\":%d,"
            + "\"disconnects\":%d,\"composed_per_second\":%.0f,\"looks_per_second\":%.0f,"
            + "\"heap_mb\":%.0f,\"seconds\":%.0f}",
        scenario.channels(),
        days,
        scenario.days(),
        scenario.seed(),
        findings.posted(),
        findings.shown(),
        findings.days(),
        findings.silent(),
        findings.duplicates(),
        findings.repeatedPapers(),
        findings.missedDays(),
        findings.unexplainedSilences(),
        findings.doubtful(),
        kills,
        lostAnswers,
        lostRequests,
        rateLimited,
        refusals,
        troubles.kicks(),
        troubles.outages(),
        troubles.disconnects(),
        figures.composedASecond(),
        figures.looks() / Math.max(0.001, figures.seconds()),
        figures.heap(),
        seconds);
  }

  /// The figures in lines.
  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "%,d channels, %,d of %,d days", scenario.channels(), days, scenario.days());
    line(table, "%,d messages with %,d papers", findings.posted(), findings.shown());
    line(
        table,
        "%,d days on which a digest was due, %,d of them silent for a reason that status gives",
        findings.days(),
        findings.silent());
    line(
        table,
        "%,d duplicates, %,d repeated papers, %,d missed days, %,d unexplained silences, %,d doubtful",
        findings.duplicates(),
        findings.repeatedPapers(),
        findings.missedDays(),
        findings.unexplainedSilences(),
        findings.doubtful());
    line(
        table,
        "in spite of %,d kills, %,d outages, %,d removals from channels, %,d dropped connections,",
        kills,
        troubles.outages(),
        troubles.kicks(),
        troubles.disconnects());
    line(
        table,
        "%,d lost answers, %,d lost requests, %,d times 'too many', %,d refusals",
        lostAnswers,
        lostRequests,
        rateLimited,
        refusals);
    line(
        table,
        "%,.0f digests composed a second, %,.0f MB of heap kept, %,.0f s in all",
        figures.composedASecond(),
        figures.heap(),
        seconds);
    findings.examples().forEach(example -> table.append("! ").append(example).append('\n'));
    return table.toString().strip();
  }

  @FormatMethod
  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}

package dev.paperboy.rehearsal.votes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How votes are really spread over weekdays, lists and topics: what the file says by itself,
/// before any model.
public final class VoteSpread {
  /// Words of titles, as a reader would ask for them.
  private static final List<String> TOPICS =
      List.of("language model", "diffusion", "reinforcement", "video", "agent", "benchmark", "3d");

  private final List<Row> rows;

  /// Some papers and their votes.
  ///
  /// @param none the share of papers without a vote
  private record Row(String name, int papers, double mean, int median, int ninth, double none) {}

  private VoteSpread(List<Row> rows) {
    this.rows = rows;
  }

  /// The spread of the votes of these papers.
  ///
  /// @param listed at least one
  public static VoteSpread of(List<Listed> listed) {
    List<Row> rows = new ArrayList<>();
    add(rows, "all", listed, paper -> true);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      add(rows, name, listed, paper -> paper.day().getDayOfWeek() == day);
    }
    for (String topic : TOPICS) {
      String name = "\u2018" + topic + "\u2019 in the title";
      add(rows, name, listed, paper -> paper.title().toLowerCase(Locale.ROOT).contains(topic));
    }
    Map<LocalDate, Integer> best =
        listed.stream()
            .collect(Collectors.toMap(Listed::day, Listed::upvotes, Integer::max, TreeMap::new));
    rows.add(row("the best of each list", best.values().stream().mapToInt(v -> v).toArray()));
    return new VoteSpread(rows);
  }

  private static void add(
      List<Row> rows, String name, List<Listed> listed, Predicate<Listed> which) {
    int[] votes = listed.stream().filter(which).mapToInt(Listed::upvotes).toArray();
    if (votes.length > 0) {
      rows.add(row(name, votes));
    }
  }

  private static Row row(String name, int[] votes) {
    Arrays.sort(votes);
    return new Row(
        name,
        votes.length,
        Arrays.stream(votes).average().orElse(0),
        votes[votes.length / 2],
        votes[votes.length * 9 / 10],
        Arrays.stream(votes).filter(count -> count == 0).count() / (double) votes.length);
  }

  /// The table for people.
  public String table() {
    StringBuilder text = new StringBuilder("votes by the end of a list's day\n");
    text.append(
        String.format(
            "%-32s%8s%8s%8s%8s%8s", "papers", "number", "mean", "median", "90 %", "none"));
    for (Row row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "%n%-32s%,8d%8.1f%8d%8d%7.1f%%",
              row.name(),
              row.papers(),
              row.mean(),
              row.median(),
              row.ninth(),
              100 * row.none()));
    }
    return text.toString();
  }

  void into(ObjectNode report) {
    for (Row row : rows) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("papers", row.name())
          .put("number", row.papers())
          .put("mean", Math.round(row.mean() * 10) / 10.0)
          .put("median", row.median())
          .put("p90", row.ninth())
          .put("without", Math.round(row.none() * 1e3) / 1e3);
      report.withArray("votes").add(json);
    }
  }
}

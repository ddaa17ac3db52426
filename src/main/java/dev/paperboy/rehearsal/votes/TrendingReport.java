package dev.paperboy.rehearsal.votes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/// What a comparison of orders came to.
public record TrendingReport(VoteSpread spread, long papers, int lists, List<Table> tables) {
  public TrendingReport {
    tables = List.copyOf(tables);
  }

  /// One task and how each order did.
  record Table(Task task, int mornings, List<Row> rows) {
    Table {
      rows = List.copyOf(rows);
    }
  }

  /// How one order did.
  ///
  /// @param five nDCG of the first five
  /// @param ten nDCG of the first ten
  /// @param behind how much more ours has of the first ten
  record Row(Contender contender, Estimate five, Estimate ten, Estimate behind) {}

  /// The report for people.
  public String table() {
    StringBuilder text = new StringBuilder(spread.table()).append("\n\n");
    text.append(String.format(Locale.ROOT, "%,d papers on %,d lists", papers, lists));
    for (Table table : tables) {
      text.append(String.format("%n%n%s (%,d mornings)%n", table.task().text(), table.mornings()));
      text.append(
          String.format("%-24s%16s%16s%20s", "order", "nDCG@5", "nDCG@10", "ours is ahead"));
      for (Row row : table.rows()) {
        text.append(
            String.format(
                "%n%-24s%16s%16s%20s",
                row.contender().text(),
                written(row.five()),
                written(row.ten()),
                row.contender() == Contender.OURS ? "" : written(row.behind())));
      }
    }
    return text.toString();
  }

  /// The report for programs, on one line.
  public String json() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("papers", papers).put("lists", lists);
    spread.into(report);
    for (Table table : tables) {
      ObjectNode json = report.withArray("tables").addObject();
      json.put("task", table.task().name().toLowerCase(Locale.ROOT));
      json.put("mornings", table.mornings());
      for (Row row : table.rows()) {
        json.withArray("rows")
            .addObject()
            .put("row", row.contender().text())
            .put("ndcg5", rounded(row.five().mean()))
            .put("ndcg5_ci", rounded(row.five().interval()))
            .put("ndcg10", rounded(row.ten().mean()))
            .put("ndcg10_ci", rounded(row.ten().interval()))
            .put("ours_ahead", rounded(row.behind().mean()))
            .put("ours_ahead_ci", rounded(row.behind().interval()));
      }
    }
    return report.toString();
  }

  private static String written(Estimate estimate) {
    return String.format(Locale.ROOT, "%.3f ± %.3f", estimate.mean(), estimate.interval());
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}

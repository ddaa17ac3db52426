package dev.paperboy.rehearsal.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/// How the ways of answering compare on a collection, one row each.
public record EvalReport(String collection, List<EvalRow> rows) {
  public EvalReport {
    rows = List.copyOf(rows);
  }

  /// The rows for people.
  public String table() {
    StringBuilder table = new StringBuilder(collection).append('\n');
    table.append(
        String.format(
            "%-9s%9s%12s%9s%14s", "mode", "nDCG@10", "recall@100", "MRR@10", "queries/s"));
    for (EvalRow row : rows) {
      Measures measures = row.measures();
      table.append(
          String.format(
              Locale.ROOT,
              "%n%-9s%9.4f%12.4f%9.4f%,14.0f",
              row.mode(),
              measures.ndcg(),
              measures.recall(),
              measures.reciprocalRank(),
              row.questionsPerSecond()));
    }
    return table.toString();
  }

  /// The rows for programs, on one line.
  public String json() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("collection", collection);
    for (EvalRow row : rows) {
      ObjectNode json = report.withArray("rows").addObject();
      json.put("mode", row.mode());
      json.put("ndcg@10", rounded(row.measures().ndcg()));
      json.put("recall@100", rounded(row.measures().recall()));
      json.put("mrr@10", rounded(row.measures().reciprocalRank()));
      json.put("qps", rounded(row.questionsPerSecond()));
    }
    return report.toString();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e5) / 1e5;
  }
}

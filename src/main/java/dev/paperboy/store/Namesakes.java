package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.TitleKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Papers that a source knows by their title alone, under the arXiv id of the one known paper with
/// that title.
final class Namesakes {
  private static final int TITLES_A_QUERY = 500;
  private static final String SEVERAL = "";

  private Namesakes() {}

  static List<Report> told(Handle handle, List<Report> reports) {
    List<String> titles =
        reports.stream()
            .filter(report -> !report.paper().id().isArxiv())
            .map(report -> TitleKey.of(report.paper().title()).value())
            .distinct()
            .toList();
    Map<String, String> ids = new HashMap<>();
    for (int from = 0; from < titles.size(); from += TITLES_A_QUERY) {
      handle
          .createQuery(
              """
              select title_key, id from paper
              where title_key in (<titles>) and id not like 'title:%'
              """)
          .bindList("titles", titles.subList(from, Math.min(from + TITLES_A_QUERY, titles.size())))
          .map((row, context) -> Map.entry(row.getString("title_key"), row.getString("id")))
          .forEach(found -> ids.merge(found.getKey(), found.getValue(), (one, other) -> SEVERAL));
    }
    return ids.isEmpty() ? reports : reports.stream().map(report -> named(report, ids)).toList();
  }

  private static Report named(Report report, Map<String, String> ids) {
    if (report.paper().id().isArxiv()) {
      return report;
    }
    String id = ids.getOrDefault(TitleKey.of(report.paper().title()).value(), SEVERAL);
    return id.equals(SEVERAL)
        ? report
        : new Report(report.source(), report.at(), report.paper().named(new PaperId(id)));
  }
}

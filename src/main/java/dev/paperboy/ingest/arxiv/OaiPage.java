package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.Body;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// An answer of OAI-PMH.
///
/// @param token what to ask for the next page with; empty at the end
/// @param expired whether the token that was sent is no good any more
/// @param whole whether the answer came to its end
record OaiPage(
    List<Paper> papers, List<Problem> problems, String token, boolean expired, boolean whole) {
  OaiPage {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  static OaiPage read(String category, Body body) {
    String place = "arXiv harvest of " + category;
    XmlEntries page = XmlEntries.read(place, body, "ListRecords", "record");
    XmlNode root =
        page.root()
            .filter(node -> node.name().equals("OAI-PMH"))
            .orElseThrow(() -> new HostException(place + ": not OAI-PMH", null, null));
    String error = root.first("error").map(node -> node.attribute("code")).orElse("");
    if (!error.isEmpty() && !error.equals("noRecordsMatch")) {
      if (!error.equals("badResumptionToken")) {
        throw new HostException(place + ": " + error, null, null);
      }
      return new OaiPage(List.of(), List.of(), "", true, true);
    }
    List<Paper> papers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (XmlNode record : page.entries()) {
      OaiRecord.read(record, what -> problems.add(new Problem(place, record.line(), what)))
          .ifPresent(report -> papers.add(report.paper()));
    }
    problems.addAll(page.problems());
    return new OaiPage(
        papers, problems, XmlEntries.textOf(body, "resumptionToken").strip(), false, page.whole());
  }
}

package dev.paperboy.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// arXiv's OAI-PMH interface: `GET /oai?verb=ListRecords&metadataPrefix=arXivRaw&set=cs:cs:CV&
/// from=2026-11-20` gives the first records of the set that changed since that day, and a
/// resumption token when there are more; `GET /oai?verb=ListRecords&resumptionToken=…` gives the
/// next ones. Errors come with status 200: `noRecordsMatch`, `badResumptionToken`.
public final class FakeArxivHarvest {
  private final List<Stamped> records = new ArrayList<>();
  private int page = 2;
  private boolean tokensExpired;

  private record Stamped(FakeArxivPaper paper, LocalDate stamp) {}

  /// Lets a paper have changed on a day.
  public synchronized void change(FakeArxivPaper paper, LocalDate stamp) {
    records.add(new Stamped(paper, stamp));
  }

  /// How many records an answer has.
  public synchronized void page(int size) {
    page = size;
  }

  /// Makes all tokens given so far useless.
  public synchronized void expireTokens(boolean expired) {
    tokensExpired = expired;
  }

  synchronized String answer(FakeHostRequest request) {
    String token = request.field("resumptionToken");
    if (!token.isEmpty() && tokensExpired) {
      return document("<error code=\"badResumptionToken\">expired</error>");
    }
    String[] parts =
        token.isEmpty()
            ? new String[] {request.field("set"), request.field("from"), "0"}
            : token.split("\\|", -1);
    return list(parts[0], LocalDate.parse(parts[1]), Integer.parseInt(parts[2]));
  }

  private String list(String set, LocalDate from, int skip) {
    String category = set.substring(set.indexOf(':') + 1).replace(':', '.');
    List<Stamped> matching =
        records.stream()
            .filter(one -> !one.stamp().isBefore(from))
            .filter(one -> one.paper().categories().contains(category))
            .toList();
    if (matching.isEmpty()) {
      return document("<error code=\"noRecordsMatch\">nothing</error>");
    }
    String listed =
        matching.stream()
            .skip(skip)
            .limit(page)
            .map(one -> FakeArxivXml.record(one.paper(), one.stamp()))
            .collect(Collectors.joining());
    int next = skip + page;
    String token = next < matching.size() ? set + "|" + from + "|" + next : "";
    return document(
        "<ListRecords>"
            + listed
            + "<resumptionToken>"
            + token
            + "</resumptionToken></ListRecords>");
  }

  private static String document(String content) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
    <responseDate>2026-11-24T18:00:00Z</responseDate>
    <request verb="ListRecords">https://oaipmh.arxiv.org/oai</request>
    %s
    </OAI-PMH>
    """
        .formatted(content);
  }
}

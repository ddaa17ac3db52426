package dev.paperboy.rehearsal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// arXiv's search for the papers of some categories and of a day: `search_query=(cat:cs.CV OR
/// cat:cs.LG) AND submittedDate:[202401010000 TO 202401012359]`, with `start` and `max_results`.
final class FakeArxivSearch {
  private static final Pattern QUERY =
      Pattern.compile(
          "\\((cat:[\\w.-]+(?: OR cat:[\\w.-]+)*)\\) AND submittedDate:"
              + "\\[(\\d{8})0000 TO (\\d{8})2359\\]");

  private FakeArxivSearch() {}

  /// The entries of a page, behind how many there are on all pages.
  static String page(FakeHostRequest request, Collection<FakeArxivPaper> papers) {
    Matcher query = QUERY.matcher(request.field("search_query"));
    if (!query.matches()) {
      return total(0);
    }
    List<String> categories = List.of(query.group(1).replace("cat:", "").split(" OR "));
    List<FakeArxivPaper> found =
        papers.stream()
            .filter(paper -> paper.categories().stream().anyMatch(categories::contains))
            .filter(paper -> !paper.published().isBefore(day(query.group(2))))
            .filter(paper -> !paper.published().isAfter(day(query.group(3))))
            .toList();
    return total(found.size())
        + found.stream()
            .skip(Integer.parseInt(request.field("start")))
            .limit(Integer.parseInt(request.field("max_results")))
            .map(FakeArxivXml::entry)
            .collect(Collectors.joining());
  }

  private static String total(int count) {
    return "<opensearch:totalResults>" + count + "</opensearch:totalResults>\n";
  }

  private static LocalDate day(String digits) {
    return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
  }
}

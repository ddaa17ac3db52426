package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.AuthorList;
import dev.paperboy.ingest.Excerpt;
import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.Body;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An answer of arXiv's interface for papers by id and by search, an Atom feed. Errors are entries
/// too, with an address among `/api/errors` as their id.
///
/// @param entries how many there are, papers or not
/// @param total how many the whole search has
/// @param whole whether the answer came to its end
record ApiFeed(List<Paper> papers, List<Problem> problems, int entries, int total, boolean whole) {
  private static final String PLACE = "arXiv";

  ApiFeed {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  static ApiFeed read(Body body) {
    XmlEntries feed = XmlEntries.read(PLACE, body, "", "entry");
    List<Paper> papers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (XmlNode entry : feed.entries()) {
      entry(entry, what -> problems.add(new Problem(PLACE, entry.line(), what)))
          .ifPresent(papers::add);
    }
    problems.addAll(feed.problems());
    String total = feed.root().map(root -> root.textOf("totalResults").strip()).orElse("");
    return new ApiFeed(
        papers,
        problems,
        feed.entries().size() + feed.broken(),
        total.matches("\\d{1,9}") ? Integer.parseInt(total) : feed.entries().size(),
        feed.whole());
  }

  private static Optional<Paper> entry(XmlNode entry, Consumer<String> problems) {
    String given = entry.textOf("id");
    Optional<VersionedId> id = VersionedId.parse(given);
    if (id.isEmpty()) {
      String summary = CleanText.line(entry.textOf("summary"));
      problems.accept("no paper but " + Excerpt.of(given.contains("/errors") ? summary : given));
      return Optional.empty();
    }
    String title = CleanText.line(entry.textOf("title"));
    if (title.isEmpty()) {
      problems.accept(id.get().id() + " without a title; skipped");
      return Optional.empty();
    }
    return Optional.of(
        new ArxivEntry(
                id.get(),
                title,
                entry.textOf("summary"),
                AuthorList.of(entry.all("author").stream().map(a -> a.textOf("name")).toList()),
                PaperFields.day(entry.textOf("published").strip()).orElse(null),
                categories(entry),
                entry.textOf("comment"),
                entry.textOf("doi"),
                entry.textOf("journal_ref"))
            .paper());
  }

  private static List<String> categories(XmlNode entry) {
    return Stream.concat(entry.all("primary_category").stream(), entry.all("category").stream())
        .map(category -> category.attribute("term").strip())
        .toList();
  }
}

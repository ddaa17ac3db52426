package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.AuthorList;
import dev.paperboy.ingest.Excerpt;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One item of a category's feed: `guid` is `oai:arXiv.org:2604.21935v1`, `description` begins
/// `arXiv:2604.21935v1 Announce Type: new`, then `Abstract:`.
///
/// <https://info.arxiv.org/help/rss_specifications.html>
final class AnnouncedItem {
  private static final Pattern HEAD =
      Pattern.compile("\\A\\s*arXiv:\\S+\\s+Announce Type:\\s*\\S+\\s+(?:Abstract:\\s*)?");
  private static final int LONGEST_TITLE = 1000;

  private AnnouncedItem() {}

  /// The paper, or nothing when the item holds none; what is wrong has been said.
  static Optional<Paper> read(XmlNode item, LocalDate feed, Consumer<String> problems) {
    String guid = item.textOf("guid");
    Optional<VersionedId> id =
        VersionedId.parse(guid).or(() -> VersionedId.parse(item.textOf("link")));
    if (id.isEmpty()) {
      problems.accept("an arXiv id that is none, " + Excerpt.of(guid) + "; skipped");
      return Optional.empty();
    }
    String title = CleanText.line(item.textOf("title"));
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      problems.accept(id.get().id() + " without a title of bearable length; skipped");
      return Optional.empty();
    }
    return Optional.of(entry(id.get(), title, item, feed).paper());
  }

  private static ArxivEntry entry(VersionedId id, String title, XmlNode item, LocalDate feed) {
    boolean isNew = item.textOf("announce_type").strip().equals("new");
    return new ArxivEntry(
        id,
        title,
        abstractIn(item.textOf("description")),
        AuthorList.of(item.textOf("creator")),
        isNew ? feed.minusDays(1) : null,
        item.all("category").stream().map(category -> category.text().strip()).toList(),
        "",
        item.textOf("DOI"),
        item.textOf("journal_reference"));
  }

  private static String abstractIn(String description) {
    Matcher head = HEAD.matcher(description);
    return head.find() ? description.substring(head.end()) : description;
  }
}

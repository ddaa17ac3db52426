package dev.paperboy.rehearsal;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// arXiv's three interfaces, at one address.
/// - `GET /api/query?id_list=2405.20320,2405.20321`: an Atom feed with an entry for each paper that
///   exists; an id that cannot be one gets 400 and a feed with an error as its entry.
/// - `GET /api/query?search_query=…`: see [FakeArxivSearch].
/// - `GET /rss/cs.CV`: what was last announced in a category, an RSS 2.0 feed with `ETag`.
/// - `GET /oai?verb=ListRecords&…`: see [FakeArxivHarvest].
public final class FakeArxiv implements AutoCloseable {
  private static final Pattern ID =
      Pattern.compile("\\d{4}\\.\\d{4,5}(v\\d+)?|[a-z-]+(\\.[A-Z]{2})?/\\d{7}(v\\d+)?");

  private final Map<String, FakeArxivPaper> papers = new ConcurrentSkipListMap<>();
  private final Map<String, String> feeds = new ConcurrentHashMap<>();
  private final FakeArxivHarvest harvest = new FakeArxivHarvest();
  private final FakeHost host = new FakeHost(this::answer);

  /// A paper as announced: `new`, `cross`, `replace` or `replace-cross`.
  public record Announced(FakeArxivPaper paper, String type) {}

  /// Lets arXiv have a paper.
  public void add(FakeArxivPaper paper) {
    papers.put(paper.id(), paper);
  }

  /// Makes the feed of a category.
  public void announce(String category, LocalDate day, Announced... announced) {
    Arrays.stream(announced).forEach(one -> add(one.paper()));
    String items =
        Arrays.stream(announced)
            .map(one -> FakeArxivXml.item(one.paper(), one.type(), day))
            .collect(Collectors.joining());
    feeds.put(
        category,
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
          <channel>
            <title>%s updates on arXiv.org</title>
            <link>http://rss.arxiv.org/rss/%s</link>
            <pubDate>%s</pubDate>
            <skipDays><day>Saturday</day><day>Sunday</day></skipDays>
        %s  </channel>
        </rss>
        """
            .formatted(category, category, FakeArxivXml.midnight(day), items));
  }

  /// What is to be harvested.
  public FakeArxivHarvest harvest() {
    return harvest;
  }

  /// The service itself, to make it fail and to see what it was asked.
  public FakeHost host() {
    return host;
  }

  public URI api() {
    return host.address().resolve("/api/query");
  }

  public URI rss() {
    return host.address().resolve("/rss");
  }

  public URI oai() {
    return host.address().resolve("/oai");
  }

  private FakeHostAnswer answer(FakeHostRequest request) {
    if (request.path().equals("/api/query")) {
      return query(request);
    }
    if (request.path().equals("/oai")) {
      return FakeHostAnswer.xml(200, "text/xml", harvest.answer(request));
    }
    String feed = feeds.get(request.path().replaceFirst("/rss/", ""));
    if (feed == null) {
      return FakeHostAnswer.xml(404, "text/html", "<html>no such category</html>");
    }
    String tag = "\"" + Integer.toHexString(feed.hashCode()) + "\"";
    boolean known = request.header("If-None-Match").filter(tag::equals).isPresent();
    return FakeHostAnswer.xml(known ? 304 : 200, "application/rss+xml", known ? "" : feed)
        .with("ETag", tag);
  }

  private FakeHostAnswer query(FakeHostRequest request) {
    if (!request.field("search_query").isEmpty()) {
      String page = FakeArxivSearch.page(request, papers.values());
      return FakeHostAnswer.xml(200, "application/atom+xml", atom(page));
    }
    List<String> ids = List.of(request.field("id_list").split(",", -1));
    for (String id : ids) {
      if (!ID.matcher(id).matches()) {
        return FakeHostAnswer.xml(400, "application/atom+xml", atom(error(id)));
      }
    }
    String entries =
        ids.stream()
            .map(id -> papers.get(id.replaceFirst("v\\d+$", "")))
            .filter(paper -> paper != null)
            .map(FakeArxivXml::entry)
            .collect(Collectors.joining());
    return FakeHostAnswer.xml(200, "application/atom+xml", atom(entries));
  }

  private static String error(String id) {
    return """
    <entry>
      <id>https://arxiv.org/api/errors#incorrect_id_format_for_%s</id>
      <title>Error</title>
      <summary>incorrect id format for %s</summary>
      <author><name>arXiv api core</name></author>
    </entry>
    """
        .formatted(FakeArxivXml.escaped(id), FakeArxivXml.escaped(id));
  }

  private static String atom(String entries) {
    return """
    <?xml version='1.0' encoding='UTF-8'?>
    <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
      <id>https://arxiv.org/api/oqaUC9OB2SccftmJHZqrxySXrao</id>
      <title>arXiv Query</title>
    %s</feed>
    """
        .formatted(entries);
  }

  @Override
  public void close() {
    host.close();
  }
}

package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The Hugging Face papers site's API.
/// - `GET /api/daily_papers?date=2026-11-24&p=0&limit=50`: a page of the list of a day, an array of
///   items; pages count from 0 and behind the last there are empty ones. A day without a list has
///   an empty one; a day that has not begun is refused with 400.
/// - `GET /api/papers/2405.20320`: one paper, or 404.
///
/// Every answer tells what is left of the allowance: `RateLimit: "api";r=499;t=300`.
public final class FakeHuggingFace implements AutoCloseable {
  private static final int USUAL_PAGE = 50;

  private final Clock clock;
  private final Map<LocalDate, List<JsonNode>> lists = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> papers = new ConcurrentHashMap<>();
  private final FakeHost host = new FakeHost(this::answer);

  public FakeHuggingFace(Clock clock) {
    this.clock = clock;
  }

  /// Puts a list in place, over one that was there.
  public void list(LocalDate day, List<FakeHuggingFacePaper> listed) {
    items(day, listed.stream().map(paper -> (JsonNode) paper.itemOf(day)).toList());
    listed.forEach(paper -> papers.put(paper.id(), paper.alone(day)));
  }

  /// Puts a list in place as it was written in 2024.
  public void olderList(LocalDate day, List<FakeHuggingFacePaper> listed) {
    items(day, listed.stream().map(paper -> (JsonNode) paper.olderItem()).toList());
  }

  /// Puts a list of any items in place.
  public void items(LocalDate day, List<JsonNode> items) {
    lists.put(day, List.copyOf(items));
  }

  /// The service itself, to make it fail and to see what it was asked.
  public FakeHost host() {
    return host;
  }

  public URI address() {
    return host.address();
  }

  private FakeHostAnswer answer(FakeHostRequest request) {
    return content(request).with("RateLimit", "\"api\";r=499;t=300");
  }

  private FakeHostAnswer content(FakeHostRequest request) {
    if (request.path().equals("/api/daily_papers")) {
      return page(request);
    }
    JsonNode paper = papers.get(request.path().replaceFirst("/api/papers/", ""));
    return paper == null
        ? FakeHostAnswer.json(404, "{\"error\":\"Paper not found\"}")
        : FakeHostAnswer.json(200, paper.toString());
  }

  private FakeHostAnswer page(FakeHostRequest request) {
    LocalDate day = LocalDate.parse(request.field("date"));
    if (day.isAfter(clock.instant().atZone(ZoneOffset.UTC).toLocalDate())) {
      return FakeHostAnswer.json(400, "{\"error\":\"Invalid date\"}");
    }
    List<JsonNode> list = lists.getOrDefault(day, List.of());
    int size = number(request.field("limit"), USUAL_PAGE);
    int from = Math.min(list.size(), number(request.field("p"), 0) * size);
    ArrayNode page = JsonNodeFactory.instance.arrayNode();
    list.subList(from, Math.min(list.size(), from + size)).forEach(page::add);
    return FakeHostAnswer.json(200, page.toString());
  }

  private static int number(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  @Override
  public void close() {
    host.close();
  }
}

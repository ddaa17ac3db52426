package dev.paperboy.ingest.huggingface;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.Allowance;
import dev.paperboy.ingest.http.Answer;
import dev.paperboy.ingest.http.Ask;
import dev.paperboy.ingest.http.Format;
import dev.paperboy.ingest.http.HostRules;
import dev.paperboy.ingest.http.JsonItems;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The site's public API: `GET /api/daily_papers?date=&sort=&p=&limit=` and `GET /api/papers/{id}`.
///
/// Rates: <https://huggingface.co/docs/hub/rate-limits>, 500 requests in 5 minutes without a token.
public final class HuggingFaceApi {
  /// The page size when none is asked for, so that no server has a reason to give less.
  static final int PAGE = 50;

  private static final int MOST_PAGES = 40;
  private static final int MOST_PASSES = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String NAME = "Hugging Face";

  private final PoliteClient client;
  private final URI base;

  public HuggingFaceApi(PoliteClient client, URI base) {
    this.client = client;
    this.base = base;
  }

  /// What the site asks of its clients.
  public static HostRules rules(URI base) {
    return new HostRules(
        NAME,
        Set.of(HostRules.origin(base)),
        new Allowance(500, Duration.ofMinutes(5)),
        3,
        Duration.ofSeconds(60),
        16 << 20);
  }

  /// The whole list of a day. Papers may move from page to page while it is read: then it is read
  /// again, and each paper is taken once.
  DailyList list(LocalDate day) {
    DailyList.Builder list = new DailyList.Builder(day);
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      list.begin();
      pages(day, list);
      if (!list.hasMoved()) {
        break;
      }
    }
    return list.finished();
  }

  /// Reads pages until one brings nothing new or is not full.
  private void pages(LocalDate day, DailyList.Builder list) {
    for (int page = 0; page < MOST_PAGES; page++) {
      String query = "?date=" + day + "&sort=publishedAt&limit=" + PAGE + "&p=" + page;
      URI uri = base.resolve("/api/daily_papers" + query);
      switch (client.get(new Ask(uri, Format.JSON), PATIENCE)) {
        case Answer.Found(var body, var validator) -> {
          JsonItems items = JsonItems.ofList(body.in());
          int fresh = list.add(page, items);
          if (fresh == 0 || items.items().size() < PAGE) {
            return;
          }
        }
        case Answer.Refused(int status, var body) -> {
          list.refused(page, status);
          return;
        }
        case Answer.Unchanged() -> throw new IllegalStateException("nothing was asked to compare");
      }
    }
  }

  /// One paper, if the site has a page for it.
  public Optional<Paper> paper(PaperId id, Duration patience) {
    URI uri = base.resolve("/api/papers/" + id.value());
    return switch (client.get(new Ask(uri, Format.JSON), patience)) {
      case Answer.Found(var body, var validator) -> one(id, JsonItems.read(body.in()));
      case Answer.Refused r -> Optional.empty();
      case Answer.Unchanged u -> Optional.empty();
    };
  }

  private static Optional<Paper> one(PaperId id, JsonItems items) {
    List<Problem> problems = new ArrayList<>();
    for (JsonNode item : items.items()) {
      Optional<Paper> paper =
          ListedPaper.read(item, null, what -> problems.add(new Problem(NAME, 0, what)));
      if (paper.isPresent() && paper.get().id().equals(id)) {
        return paper;
      }
    }
    return Optional.empty();
  }
}

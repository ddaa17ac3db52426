package dev.paperboy.ingest.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Expected;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.ingest.http.Allowance;
import dev.paperboy.ingest.http.Answer;
import dev.paperboy.ingest.http.Ask;
import dev.paperboy.ingest.http.Format;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.ingest.http.HostRules;
import dev.paperboy.ingest.http.JsonItems;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.store.CodeOfPapers;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The stars of the repositories of papers listed in the last 30 days, once a day: `GET
/// /repos/{owner}/{name}`, 5,000 requests an hour with a token.
///
/// The cursor is the day of the round (UTC) and the last paper's id: `2026-11-24 2611.00017`; `.`
/// stands for the end of the round.
public final class RepositoryStars implements PaperSource {
  private static final int DAYS = 30;
  private static final int PAPERS_A_STEP = 20;
  private static final String END = ".";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final PoliteClient client;
  private final URI base;
  private final CodeOfPapers papers;

  public RepositoryStars(PoliteClient client, URI base, CodeOfPapers papers) {
    this.client = client;
    this.base = base;
    this.papers = papers;
  }

  /// What GitHub asks of its clients.
  /// <https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api>
  public static HostRules rules(URI base) {
    return new HostRules(
        "GitHub",
        Set.of(HostRules.origin(base)),
        new Allowance(4_500, Duration.ofHours(1)),
        1,
        Duration.ofSeconds(30),
        1 << 20);
  }

  @Override
  public String name() {
    return "GitHub stars";
  }

  @Override
  public SourceKind kind() {
    return SourceKind.GITHUB;
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    String[] parts = cursor.value().split(" ", -1);
    String after = parts[0].equals(today.toString()) ? parts[1] : "";
    if (after.equals(END)) {
      return new Fetched.NotDue(tomorrow(today));
    }
    List<Paper> step = papers.listedSince(today.minusDays(DAYS), after, PAPERS_A_STEP);
    List<Paper> counted = new ArrayList<>();
    for (Paper paper : step) {
      Repository.of(paper.code())
          .flatMap(this::stars)
          .ifPresent(stars -> counted.add(withStars(paper, stars)));
    }
    boolean more = step.size() == PAPERS_A_STEP;
    String last = more ? step.getLast().id().value() : END;
    return new Fetched.Brought(
        counted,
        new Cursor(today + " " + last),
        more,
        List.of(),
        more ? new Expected(now, "stars are being counted") : tomorrow(today));
  }

  private Optional<Integer> stars(Repository repository) {
    URI uri = base.resolve("/repos/" + repository.owner() + "/" + repository.name());
    return switch (client.get(new Ask(uri, Format.JSON), PATIENCE)) {
      case Answer.Found(var body, var validator) ->
          JsonItems.read(body.in()).items().stream()
              .map(item -> item.path("stargazers_count"))
              .filter(count -> count.canConvertToInt() && count.intValue() >= 0)
              .map(JsonNode::intValue)
              .findFirst();
      case Answer.Refused(int status, var body) -> {
        if (status == 401 || status == 403) {
          throw new HostException("GitHub: the token is refused (" + status + ")", null, null);
        }
        yield Optional.empty();
      }
      case Answer.Unchanged u -> Optional.empty();
    };
  }

  /// GitHub says nothing but the stars; the text is there because every report has one, and is the
  /// least believed.
  private static Paper withStars(Paper paper, int stars) {
    Signals signals = new Signals(null, null, stars, null);
    return new Paper(paper.id(), paper.text(), List.of(), null, List.of(), null, signals);
  }

  private static Expected tomorrow(LocalDate today) {
    return new Expected(
        today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), "stars are counted once a day");
  }
}

package dev.paperboy.ingest.huggingface;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.ingest.http.Reachability;
import dev.paperboy.paper.Paper;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakeHuggingFace;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The fake papers site and the API that asks it, with a clock that the test sets.
final class Site implements AutoCloseable {
  final DrivenClock clock;
  final FakeHuggingFace fake;
  final PoliteClient client;
  final HuggingFaceApi api;

  Site(String now) {
    clock = new DrivenClock(Instant.parse(now));
    fake = new FakeHuggingFace(clock);
    client =
        new PoliteClient(
            HuggingFaceApi.rules(fake.address()),
            Map.of("User-Agent", "Paperboy/test"),
            clock,
            clock::advance,
            new Random(1),
            new Reachability(Set.of(), line -> {}));
    api = new HuggingFaceApi(client, fake.address());
  }

  /// As many papers as wanted, with ids that begin at this number.
  static List<FakeHuggingFacePaper> papers(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(
            number ->
                FakeHuggingFacePaper.of(
                    "2611.%05d".formatted(number), "Paper " + number, LocalDate.of(2026, 11, 20)))
        .toList();
  }

  static List<String> ids(Fetched fetched) {
    return ((Fetched.Brought) fetched).papers().stream().map(paper -> paper.id().value()).toList();
  }

  static List<Paper> brought(Fetched fetched) {
    return ((Fetched.Brought) fetched).papers();
  }

  static List<String> problems(Fetched fetched) {
    return ((Fetched.Brought) fetched).problems().stream().map(Object::toString).toList();
  }

  /// Asks on until there is no more for now; each step's cursor.
  List<String> cursorsOf(PaperSource source, Cursor from) {
    List<String> cursors = new ArrayList<>();
    Cursor cursor = from;
    while (source.fetch(cursor, clock.instant()) instanceof Fetched.Brought brought) {
      cursor = brought.cursor();
      cursors.add(cursor.value());
      if (!brought.more()) {
        break;
      }
    }
    return cursors;
  }

  /// The days of the lists that were asked for, in order.
  List<String> asked() {
    return fake.host().requests().stream().map(request -> request.field("date")).toList();
  }

  @Override
  public void close() {
    client.close();
    fake.close();
  }
}

package dev.paperboy.ingest.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.ingest.http.Reachability;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakeHost;
import dev.paperboy.rehearsal.FakeHostAnswer;
import dev.paperboy.rehearsal.FakeHostFault;
import dev.paperboy.rehearsal.FakeHostRequest;
import dev.paperboy.store.CodeOfPapers;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryStarsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;
  private final FakeHost gitHub = new FakeHost(RepositoryStarsTest::repository);
  private Database database;
  private PoliteClient client;
  private RepositoryStars source;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("test.db"));
    DrivenClock clock = new DrivenClock(NOW);
    client =
        new PoliteClient(
            RepositoryStars.rules(gitHub.address()),
            Map.of("Authorization", "Bearer ghp_secret"),
            clock,
            clock::advance,
            new Random(1),
            new Reachability(Set.of(), line -> {}));
    source = new RepositoryStars(client, gitHub.address(), new CodeOfPapers(database));
  }

  @AfterEach
  void close() {
    client.close();
    gitHub.close();
    database.close();
  }

  @Test
  void countsTheStarsOfRecentlyListedPapers() {
    know("2611.00001", "https://github.com/someone/seven.git", TODAY);
    know("2611.00002", "https://gitlab.com/someone/else", TODAY);
    know("2611.00003", "https://github.com/someone/gone/tree/main", TODAY);
    know("2601.00004", "https://github.com/someone/seven", TODAY.minusDays(31));
    Fetched.Brought brought = (Fetched.Brought) source.fetch(Cursor.START, NOW);

    assertThat(brought.papers())
        .singleElement()
        .satisfies(paper -> assertThat(paper.signals().stars()).isEqualTo(7));
    assertThat(gitHub.requests())
        .extracting(request -> request.path())
        .containsExactly("/repos/someone/seven", "/repos/someone/gone");
    assertThat(gitHub.requests().getFirst().header("Authorization")).contains("Bearer ghp_secret");
    assertThat(source.fetch(brought.cursor(), NOW)).isInstanceOf(Fetched.NotDue.class);
  }

  @Test
  void aLongRoundIsDoneInSteps() {
    for (int number = 1; number <= 45; number++) {
      know("2611.%05d".formatted(number), "https://github.com/someone/seven", TODAY);
    }
    List<Integer> steps = new ArrayList<>();
    Cursor cursor = Cursor.START;
    while (source.fetch(cursor, NOW) instanceof Fetched.Brought brought) {
      steps.add(brought.papers().size());
      cursor = brought.cursor();
    }

    assertThat(steps).containsExactly(20, 20, 5);
  }

  @Test
  void aRefusedTokenIsSaid() {
    know("2611.00001", "https://github.com/someone/seven", TODAY);
    gitHub.fail(new FakeHostFault.Status(401));

    assertThatThrownBy(() -> source.fetch(Cursor.START, NOW))
        .hasMessage("GitHub: the token is refused (401)");
  }

  @Test
  void onlyLinksIntoARepositoryOfGitHubAreAsked() {
    assertThat(repositoryOf("https://www.github.com/a/b")).contains(new Repository("a", "b"));
    assertThat(repositoryOf("https://github.com/a/b.git")).contains(new Repository("a", "b"));
    assertThat(repositoryOf("https://github.com/a")).isEmpty();
    assertThat(repositoryOf("https://github.com.evil.org/a/b")).isEmpty();
    assertThat(Repository.of(null)).isEmpty();
  }

  private static Optional<Repository> repositoryOf(String link) {
    return Repository.of(URI.create(link));
  }

  private void know(String id, String code, LocalDate listed) {
    Paper paper =
        new Paper(
            new PaperId(id),
            PaperText.asGiven("Paper " + id, ""),
            List.of(),
            null,
            List.of(),
            URI.create(code),
            Signals.NONE,
            Publication.listedOn(listed));
    new PaperStore(database).learn(List.of(new Report(SourceKind.HUGGING_FACE, NOW, paper)));
  }

  private static FakeHostAnswer repository(FakeHostRequest request) {
    return request.path().endsWith("/seven")
        ? FakeHostAnswer.json(200, "{\"full_name\":\"someone/seven\",\"stargazers_count\":7}")
        : FakeHostAnswer.json(404, "{\"message\":\"Not Found\"}");
  }
}

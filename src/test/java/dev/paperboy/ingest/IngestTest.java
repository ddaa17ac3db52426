package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Upserts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final PaperId ID = new PaperId("2401.00001");

  @TempDir Path folder;
  private Database database;
  private PaperStore papers;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("paperboy.db"));
    papers = new PaperStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFileThatIsReadAgainChangesNothing() throws IOException {
    Path file = file("a.jsonl", "2026-03-10T00:00:00Z", line("2401.00001", "One"));
    assertThat(read(file)).isEqualTo(new Imported(new Upserts(1, 0, 0), 0, 0));
    assertThat(read(file)).isEqualTo(new Imported(new Upserts(0, 0, 1), 0, 0));
    assertThat(papers.lastChange()).isEqualTo(1);
  }

  @Test
  void theNewerFileIsBelievedWhicheverComesFirst() throws IOException {
    Path older = file("a.jsonl", "2026-03-10T00:00:00Z", line("2401.00001", "Older"));
    Path newer = file("b.jsonl", "2026-03-11T00:00:00Z", line("2401.00001", "Newer"));
    read(newer);
    read(older);
    assertThat(papers.find(ID).orElseThrow().title()).isEqualTo("Newer");
  }

  @Test
  void whatCouldBeMendedIsNotBad() throws IOException {
    Path file =
        file(
            "a.jsonl",
            "2026-03-10T00:00:00Z",
            line("1501.0367099999999", "Mended") + line("nonsense", "Bad"));
    Imported imported = read(file);
    assertThat(imported).isEqualTo(new Imported(new Upserts(1, 0, 0), 1, 1));
    assertThat(imported).hasToString("1 new, 0 changed, 0 unchanged, 1 bad, 1 mended");
  }

  private Imported read(Path file) {
    return new Ingest(papers, () -> {}).file(file, read -> {}, problem -> {});
  }

  private Path file(String name, String modified, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
  }

  private static String line(String id, String title) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"abstract\":\"A.\"}%n".formatted(id, title);
  }
}

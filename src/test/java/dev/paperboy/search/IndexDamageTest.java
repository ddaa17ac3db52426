package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexDamageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-11T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void makeAnIndex() {
    path = folder.resolve("index");
    try (PaperIndex index = PaperIndex.open(path, CLOCK)) {
      index.apply(SeedPage.changes());
      index.commit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void aMissingFileIsDamage(String part) throws IOException {
    for (Path file : files(part)) {
      Files.delete(file);
    }
    assertSetAside();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void aTornFileIsDamage(String part) throws IOException {
    for (Path file : files(part)) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    assertSetAside();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void anEmptyFileIsDamage(String part) throws IOException {
    for (Path file : files(part)) {
      Files.write(file, new byte[0]);
    }
    assertSetAside();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void garbageIsDamage(String part) throws IOException {
    for (Path file : files(part)) {
      byte[] bytes = new byte[(int) Files.size(file)];
      new Random(1).nextBytes(bytes);
      Files.write(file, bytes);
    }
    assertSetAside();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void oneWrongByteIsDamage(String part) throws IOException {
    for (Path file : files(part)) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x10;
      Files.write(file, bytes);
    }
    assertSetAside();
  }

  @Test
  void anotherSchemaIsSetAside() throws IOException {
    writeCommitData(Map.of(IndexFolder.SCHEMA_KEY, "0", IndexFolder.CHANGE_KEY, "83"));
    assertSetAside();
  }

  @Test
  void anIndexThatIsNotOursIsSetAside() throws IOException {
    writeCommitData(Map.of());
    assertSetAside();
  }

  @Test
  void aSecondDamageInTheSameSecondGetsAPlaceOfItsOwn() throws IOException {
    Files.delete(files("segments_").getFirst());
    PaperIndex.open(path, CLOCK).close();
    Files.delete(files("segments_").getFirst());
    Files.createFile(path.resolve("_0.si"));
    PaperIndex.open(path, CLOCK).close();
    assertThat(folder.resolve("index.corrupt-20260311-090000")).isDirectory();
    assertThat(folder.resolve("index.corrupt-20260311-090000-2")).isDirectory();
  }

  @Test
  void aFolderWithOtherThingsInItIsNotDamage() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("notes.txt"), "mine", StandardCharsets.UTF_8);
    try (PaperIndex index = PaperIndex.open(other, CLOCK)) {
      assertThat(index.setAside()).isEmpty();
    }
    assertThat(other.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void aPlaceWhereNoFolderCanBeIsNotDamage() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> PaperIndex.open(file, CLOCK))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("file");
    assertThat(file).isRegularFile();
  }

  private void assertSetAside() throws IOException {
    try (PaperIndex index = PaperIndex.open(path, CLOCK)) {
      assertThat(index.setAside()).get().asString().contains("index.corrupt-20260311-090000: ");
      assertThat(index.size()).isZero();
      assertThat(index.appliedChange()).isZero();
      index.apply(SeedPage.changes());
      index.refresh();
      assertThat(index.size()).isEqualTo(83);
    }
    assertThat(folder.resolve("index.corrupt-20260311-090000")).isNotEmptyDirectory();
    try (PaperIndex index = PaperIndex.open(path, CLOCK)) {
      assertThat(index.setAside()).isEmpty();
      assertThat(index.appliedChange()).isEqualTo(83);
    }
  }

  private List<Path> files(String part) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().contains(part)).toList();
      assertThat(found).as("files like " + part).isNotEmpty();
      return found;
    }
  }

  private void writeCommitData(Map<String, String> data) throws IOException {
    try (FSDirectory directory = FSDirectory.open(path);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }
}

package dev.paperboy.rehearsal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.Embedding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperVectorsTest {
  @TempDir Path folder;
  private final MadeModel model = new MadeModel();

  @Test
  void whatWasComputedOnceIsRead() {
    List<Embedding> computed = vectors(MadeCollection.WINGS, MadeCollection.UNTITLED);
    assertThat(computed.getFirst()).isEqualTo(model.ofQuestion("Lift of wings The lift of a wing"));
    assertThat(model.papersRead).hasValue(2);
    List<Embedding> kept = vectors(MadeCollection.UNTITLED, MadeCollection.WINGS);
    assertThat(kept).containsExactly(computed.getLast(), computed.getFirst());
    assertThat(model.papersRead).hasValue(2);
  }

  @Test
  void onlyTextsThatChangedAreComputedAgain() {
    vectors(MadeCollection.WINGS, MadeCollection.NOTE);
    vectors(MadeCollection.WINGS, MadeCollection.paper("note", "A note on heat", ""));
    assertThat(model.papersRead).hasValue(3);
  }

  @Test
  void theSameTextIsReadOnce() {
    vectors(MadeCollection.NOTE, MadeCollection.paper("other", "A note on propellers", ""));
    assertThat(model.papersRead).hasValue(1);
  }

  @Test
  void whatAKillCutOffIsComputedAgain() throws IOException {
    vectors(MadeCollection.WINGS, MadeCollection.NOTE);
    byte[] whole = Files.readAllBytes(file());
    Files.write(
        file(), Arrays.copyOf(whole, whole.length - 5), StandardOpenOption.TRUNCATE_EXISTING);
    vectors(MadeCollection.WINGS, MadeCollection.NOTE);
    assertThat(model.papersRead).hasValue(3);
    assertThat(file()).hasSize(whole.length);
    vectors(MadeCollection.WINGS, MadeCollection.NOTE);
    assertThat(model.papersRead).hasValue(3);
  }

  @Test
  void aFolderThatMayBeWrittenKeepsItsOwn() {
    assertThat(CacheFolder.of(folder, folder.resolve("data")))
        .isEqualTo(folder.resolve(".paperboy"))
        .isDirectory();
  }

  @Test
  void aFileKeepsNothingBesideIt() throws IOException {
    Path set = Files.createFile(folder.resolve("set.jsonl"));
    assertThat(CacheFolder.of(set, folder.resolve("data")).getParent())
        .isEqualTo(folder.resolve("data").resolve("eval"));
  }

  @Test
  void whatIsReadOnlyIsKeptUnderTheDataFolder() throws IOException {
    Path collection = Files.createDirectories(folder.resolve("collection"));
    assertThat(collection.toFile().setWritable(false, false)).isTrue();
    Path kept = CacheFolder.of(collection, folder.resolve("data"));
    assertThat(kept).isDirectory();
    assertThat(kept.getParent()).isEqualTo(folder.resolve("data").resolve("eval"));
    assertThat(collection).isEmptyDirectory();
    assertThat(CacheFolder.of(collection, folder.resolve("data"))).isEqualTo(kept);
  }

  private List<Embedding> vectors(Paper... papers) {
    VectorFile kept = new VectorFile(file(), 3);
    return new PaperVectors(model, kept, remark -> {}).of(List.of(papers));
  }

  private Path file() {
    return folder.resolve("made.vectors");
  }
}

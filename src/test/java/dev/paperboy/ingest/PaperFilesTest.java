package dev.paperboy.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFilesTest {
  private static final String PAPER = "{\"id\":\"2401.00001\",\"title\":\"One\"}\n";

  @TempDir Path folder;

  @Test
  void theFirstBytesDecideWhereTheNameDoesNot() throws IOException {
    byte[] lines = PAPER.getBytes(UTF_8);
    for (String name : new String[] {"a.jsonl", "a.ndjson", "a.json", "a.txt", "a.JSONL", "a"}) {
      assertThat(read(name, lines).titles()).as(name).containsExactly("One");
    }
    for (String name : new String[] {"a.jsonl.gz", "a.gz", "a.jsonl"}) {
      assertThat(read(name, packed(lines)).titles()).as(name).containsExactly("One");
    }
    byte[] page = (SavedPage.HEADER + SavedPage.entry("owls")).getBytes(UTF_8);
    assertThat(read("b.txt", page).titles()).containsExactly("On owls");
    assertThat(read("b.txt.gz", packed(page)).titles()).containsExactly("On owls");
  }

  @Test
  void whatCannotBeReadSaysWhatCan() throws IOException {
    String kinds =
        ": not a kind of file that is read: saved pages of trending papers (.txt), papers as JSON"
            + " lines (.jsonl), bibliographies (.bib) and OAI-PMH records (.xml), each also"
            + " compressed (.gz)";
    assertThat(read("a.pdf", "%PDF-1.7".getBytes(UTF_8)).problems).containsExactly("a.pdf" + kinds);
    assertThat(read("a.txt", new byte[] {1, 0, 2}).problems).containsExactly("a.txt" + kinds);
    assertThat(read("b.txt", PAPER.getBytes(UTF_16)).problems)
        .containsExactly("b.txt: text in UTF-16; save it as UTF-8");
    assertThat(read("seed-facts.jsonl", PAPER.getBytes(UTF_8)).problems)
        .containsExactly(
            "seed-facts.jsonl: facts about the pages beside it; read together with them");
    assertThat(Collected.from(folder.resolve("none.jsonl")).problems)
        .containsExactly("none.jsonl: no such file");
  }

  @Test
  void aCutCompressedFileGivesWhatCameBefore() throws IOException {
    byte[] whole = packed(corpus(5_000).getBytes(UTF_8));
    Collected read = read("papers.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(read.papers).hasSizeBetween(1_000, 4_000);
    assertThat(read.problems)
        .containsExactly(
            "papers.jsonl.gz, line "
                + (read.papers.size() + 1)
                + ": the compressed file is cut off or damaged here; what came before was read");
  }

  @Test
  void aCompressedFileWithoutContentIsReported() throws IOException {
    assertThat(read("a.jsonl.gz", new byte[] {0x1F, (byte) 0x8B, 8}).problems)
        .containsExactly("a.jsonl.gz: a compressed file that is damaged; not read");
  }

  @Test
  void aLargeFileIsReadToItsEndInOrder() throws IOException {
    Collected read = read("papers.jsonl.gz", packed(corpus(20_000).getBytes(UTF_8)));
    assertThat(read.problems).isEmpty();
    assertThat(read.papers).hasSize(20_000);
    assertThat(read.papers.getLast().title()).isEqualTo("Paper 19999 on β-rays");
  }

  private static String corpus(int size) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < size; i++) {
      lines
          .append("{\"id\":\"2401.%05d\",\"title\":\"Paper %d on $\\\\beta$-rays\"".formatted(i, i))
          .append(",\"abstract\":\"It holds that $n_{%d} = %d^2$.\"}\n".formatted(i, i * 31));
    }
    return lines.toString();
  }

  private Collected read(String name, byte[] bytes) throws IOException {
    return Collected.from(Files.write(folder.resolve(name), bytes));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}

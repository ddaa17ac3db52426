package dev.paperboy.ingest;

import static dev.paperboy.ingest.SavedPage.HEADER;
import static dev.paperboy.ingest.SavedPage.abstractOf;
import static dev.paperboy.ingest.SavedPage.entry;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a damaged page still gives, and what is said about the damage.
class SeedPageTest {
  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void page() {
    page = folder.resolve("page.txt");
  }

  @Test
  void aWholePageIsReadInOrder() throws IOException {
    Collected read = read(HEADER + entry("owls") + entry("bees"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.papers).extracting(p -> p.signals().seedRank()).containsExactly(1, 2);
    assertThat(read.papers).extracting(p -> p.id().isArxiv()).containsOnly(false);
    assertThat(read.papers.getFirst().abstractText()).isEqualTo(abstractOf("owls"));
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aTitleWithoutAbstractShiftsNothing() throws IOException {
    Collected read = read(HEADER + entry("owls") + "On nothing\n\n" + entry("bees"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.papers).extracting(p -> p.signals().seedRank()).containsExactly(1, 3);
    assertThat(read.problems)
        .containsExactly("page.txt, line 13: a title without an abstract; skipped");
  }

  @Test
  void aTitleAtTheEndIsMissed() throws IOException {
    Collected read = read(HEADER + entry("owls") + "On nothing");
    assertThat(read.titles()).containsExactly("On owls");
    assertThat(read.problems)
        .containsExactly("page.txt, line 13: a title without an abstract; skipped");
  }

  @Test
  void anAbstractWithoutTitleShiftsNothing() throws IOException {
    Collected read = read(HEADER + entry("owls") + abstractOf("ants") + "\n\n" + entry("bees"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.papers).extracting(p -> p.signals().seedRank()).containsExactly(1, 3);
    assertThat(read.problems)
        .containsExactly("page.txt, line 13: an abstract without a title; skipped");
  }

  @Test
  void aShortAbstractIsKnownByItsSentence() throws IOException {
    String brief = "We show that one page is enough for all that there is to say.";
    Collected read = read(HEADER + "On brevity\n\n" + brief + "\n\n" + entry("bees"));
    assertThat(read.titles()).containsExactly("On brevity", "On bees");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aPageWithoutDateLineIsReadAllTheSame() throws IOException {
    Collected read = read(HEADER.replace("Mar 11\n\n", "") + entry("owls") + entry("bees"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.problems)
        .containsExactly(
            "page.txt, line 9: no date line such as 'Mar 11' before the first abstract; read on");
  }

  @Test
  void aSecondDateLineIsNoTitle() throws IOException {
    Collected read = read(HEADER + entry("owls") + "Mar 10, 2025\n\n" + entry("bees"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aRepeatedTitleCountsOnce() throws IOException {
    Collected read = read(HEADER + entry("owls") + entry("Owls") + entry("bees"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.papers).extracting(p -> p.signals().seedRank()).containsExactly(1, 2);
    assertThat(read.problems)
        .containsExactly("page.txt, line 13: the same title as in line 9 of page.txt; skipped");
  }

  @Test
  void anEmptyFileHasNoPapers() throws IOException {
    assertThat(read("").problems)
        .containsExactly("page.txt, line 1: an empty file; no papers in it");
  }

  @Test
  void aPageOfHeadersHasNoPapers() throws IOException {
    assertThat(read("new\n\nSubscribe\n").problems)
        .containsExactly("page.txt, line 3: no title with an abstract up to here; no papers read");
  }

  @Test
  void aPageThatEndsWithItsDateHasNoPapers() throws IOException {
    assertThat(read(HEADER).problems)
        .containsExactly("page.txt, line 8: no title with an abstract up to here; no papers read");
  }

  @Test
  void aByteThatIsNotUtf8CostsNoPaper() throws IOException {
    Collected read = read(HEADER + entry("Fréchet") + entry("bees"), ISO_8859_1);
    assertThat(read.titles()).containsExactly("On Fréchet", "On bees");
    assertThat(read.problems)
        .containsExactly(
            "page.txt, line 9: bytes that are not UTF-8; read as Windows-1252",
            "page.txt, line 11: bytes that are not UTF-8; read as Windows-1252");
  }

  @Test
  void tenMegabytesInALineCostThatPaperOnly() throws IOException {
    String endless = "long ".repeat(2 << 20);
    Collected read =
        read(HEADER + entry("owls") + "On length\n\n" + endless + "\n\n" + entry("bees"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.papers).extracting(p -> p.signals().seedRank()).containsExactly(1, 3);
    assertThat(read.problems)
        .containsExactly("page.txt, line 15: an abstract longer than 1 MB; skipped with its title");
  }

  @Test
  void aFileOfOneEndlessLineHasNoPapers() throws IOException {
    assertThat(read("long ".repeat(2 << 20)).problems)
        .containsExactly(
            "page.txt, line 1: longer than 1 MB; skipped",
            "page.txt, line 1: no title with an abstract up to here; no papers read");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkAreNoDamage() throws IOException {
    String text = "\uFEFFMar 11\n\n" + entry("owls") + entry("bees").strip();
    Collected read = read(text.replace("\n", "\r\n"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.papers.get(1).abstractText()).isEqualTo(abstractOf("bees"));
    assertThat(read.problems).isEmpty();
  }

  @Test
  void missingBlankLinesAreNoDamage() throws IOException {
    Collected read = read((HEADER + entry("owls") + entry("bees")).replace("\n\n", "\n"));
    assertThat(read.titles()).containsExactly("On owls", "On bees");
    assertThat(read.problems).isEmpty();
  }

  private Collected read(String text) throws IOException {
    return read(text, UTF_8);
  }

  private Collected read(String text, Charset charset) throws IOException {
    Files.writeString(page, text, charset);
    return Collected.from(page);
  }
}

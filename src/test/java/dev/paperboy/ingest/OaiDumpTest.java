package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OaiDumpTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="x">
      <responseDate>2026-03-11T00:00:00Z</responseDate>
      <ListRecords>
      """;
  private static final String TAIL =
      "<resumptionToken cursor=\"0\">6|1001</resumptionToken></ListRecords></OAI-PMH>\n";

  private static final String ARXIV =
      """
      <record><header><identifier>oai:arXiv.org:hep-th/9901001</identifier>
      <datestamp>2026-03-10</datestamp></header>
      <metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/" xsi:schemaLocation="a b">
      <id>hep-th/9901001</id><created>1999-01-04</created><authors>
      <author><keyname>Ho</keyname><forenames>Ann</forenames><suffix>Jr</suffix></author>
      <author><keyname>Big Collaboration</keyname></author></authors>
      <title>Branes &amp; strings in
        $d$ dimensions</title><categories>hep-th math.AG</categories>
      <comments>7 pages</comments><doi>10.1000/182</doi><journal-ref>J. 4 (1999)</journal-ref>
      <abstract>  We study branes.
      </abstract></arXiv></metadata></record>
      """;

  private static final String RAW =
      """
      <record><header><identifier>oai:arXiv.org:2405.20320</identifier>
      <datestamp>2026-03-10</datestamp></header><metadata>
      <arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>2405.20320</id>
      <version version="v1"><date>Thu, 30 May 2024 17:59:10 GMT</date></version>
      <version version="v10"><date>Mon, 9 Mar 2026 07:00:00 GMT</date></version>
      <title>Raw</title><authors>A. One, B. Two and C. Three</authors>
      <categories>cs.CV cs.LG</categories>
      <comments>This paper has been withdrawn by the authors due to an error</comments>
      <abstract>Text.</abstract></arXivRaw></metadata></record>
      """;

  private static final String DUBLIN_CORE =
      """
      <record><header><identifier>oai:arXiv.org:1009.1022</identifier>
      <datestamp>2026-03-10</datestamp></header><metadata>
      <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>Plain</dc:title><dc:creator>Ho, Ann</dc:creator><dc:creator>Lee, Bo</dc:creator>
      <dc:subject>Mathematics - Logic</dc:subject><dc:description>  Abstract.
      </dc:description><dc:description>Comment: 12 pages</dc:description>
      <dc:date>2010-09-06</dc:date><dc:date>2015-01-01</dc:date>
      <dc:identifier>http://arxiv.org/abs/1009.1022</dc:identifier>
      <dc:identifier>Archive 54 (2015)</dc:identifier><dc:identifier>doi:10.1007/s1</dc:identifier>
      </oai_dc:dc></metadata></record>
      """;

  @TempDir Path folder;

  @Test
  void everyFormatIsRead() throws IOException {
    Collected read = read(HEAD + ARXIV + RAW + DUBLIN_CORE + TAIL);
    assertThat(read.problems).isEmpty();
    Paper arxiv = read.papers.get(0);
    assertThat(arxiv.id().value()).isEqualTo("hep-th/9901001");
    assertThat(arxiv.title()).isEqualTo("Branes & strings in d dimensions");
    assertThat(arxiv.authors())
        .containsExactly(new Author("Ann Ho Jr"), new Author("Big Collaboration"));
    assertThat(arxiv.categories()).containsExactly("hep-th", "math.AG");
    assertThat(arxiv.published()).isEqualTo(LocalDate.of(1999, 1, 4));
    assertThat(arxiv.publication())
        .isEqualTo(new Publication(null, false, "10.1000/182", "J. 4 (1999)", "7 pages", null));
    Paper raw = read.papers.get(1);
    assertThat(raw.publication().version()).isEqualTo(10);
    assertThat(raw.publication().withdrawn()).isTrue();
    assertThat(raw.published()).isEqualTo(LocalDate.of(2024, 5, 30));
    assertThat(raw.authors())
        .extracting(Author::name)
        .containsExactly("A. One", "B. Two", "C. Three");
    Paper plain = read.papers.get(2);
    assertThat(plain.authors()).extracting(Author::name).containsExactly("Ann Ho", "Bo Lee");
    assertThat(plain.abstractText()).isEqualTo("Abstract.");
    assertThat(plain.publication())
        .isEqualTo(
            new Publication(null, false, "10.1007/s1", "Archive 54 (2015)", "12 pages", null));
  }

  @Test
  void aRecordIsAsOfItsDateStamp() throws IOException {
    Path file = Files.writeString(folder.resolve("oai.xml"), HEAD + RAW + TAIL);
    assertThat(Collected.from(file).reports)
        .allMatch(report -> report.at().toString().equals("2026-03-10T00:00:00Z"));
  }

  @Test
  void oneBrokenRecordCostsNoOther() throws IOException {
    String broken = RAW.replace("</arXivRaw>", "");
    String endless = DUBLIN_CORE.replace("</record>", "");
    Collected read = read(HEAD + broken + endless + ARXIV + TAIL + HEAD + RAW + TAIL);
    assertThat(read.papers)
        .extracting(paper -> paper.id().value())
        .containsExactly("hep-th/9901001", "2405.20320");
    assertThat(read.problems)
        .containsExactly(
            "oai.xml, line 5: a record that is not XML; skipped",
            "oai.xml, line 14: a record that does not end; skipped");
  }

  @Test
  void recordsWithoutAPaperAreReported() throws IOException {
    String deleted =
        "<record><header status=\"deleted\"><identifier>oai:arXiv.org:2401.00001</identifier>"
            + "<datestamp>2026-03-10</datestamp></header></record>\n";
    String strange = RAW.replace("oai:arXiv.org:2405.20320", "oai:arXiv.org:nonsense");
    Collected read = read(HEAD + deleted + strange + TAIL);
    assertThat(read.papers).isEmpty();
    assertThat(read.problems).hasSize(2).first().asString().contains("deleted");
    assertThat(read("<html><body>Down for maintenance</body></html>").problems)
        .containsExactly("oai.xml, line 1: no OAI-PMH record up to here");
  }

  @Test
  void entitiesFromElsewhereAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String attack =
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + HEAD.substring(39);
    Collected read = read(attack + RAW.replace("Raw</title>", "Raw &x;</title>") + TAIL);
    assertThat(read.papers).isEmpty();
    assertThat(read.problems).hasSize(1);
  }

  @Test
  void aRecordOfAnyLengthIsBounded() throws IOException {
    String huge = RAW.replace("Text.", "word ".repeat(400_000));
    Collected read = read(HEAD + huge + ARXIV + TAIL);
    assertThat(read.papers).hasSize(1);
    assertThat(read.problems)
        .containsExactly("oai.xml, line 5: a record longer than 1 MB; skipped");
  }

  @Test
  void aCutOffCompressedFileGivesWhatCameBefore() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 3_000; i++) {
        String record = RAW.replace("2405.20320", "2405.%05d".formatted(i * 7 % 99_999));
        out.write(record.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    Collected read = Collected.from(Files.write(folder.resolve("oai.xml.gz"), cut));
    assertThat(read.papers).hasSizeBetween(100, 2_999);
    assertThat(read.problems).hasSize(1).first().asString().contains("cut off or damaged here");
  }

  private Collected read(String content) throws IOException {
    return Collected.from(Files.writeString(folder.resolve("oai.xml"), content));
  }
}

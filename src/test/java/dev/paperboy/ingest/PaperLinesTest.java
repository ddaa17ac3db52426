package dev.paperboy.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Signals;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperLinesTest {
  private static final String GOOD = "{\"id\":\"2401.00002\",\"title\":\"Good\"}";

  @TempDir Path folder;

  @Test
  void everyFieldOfAPaperIsRead() throws IOException {
    Collected read =
        read(
            """
            {"id":"2401.00001v2","title":"On $x^2$","abstract":"It is na\\\\\\"ive.",\
            "authors":["Ann O.","K. G\\\\\\"odel"],"published":"2024-01-02","listed_date":"2024-01-03",\
            "daily_date":"2024-01-04","categories":["cs.LG","cs.CV","68T45"],"primary_category":"cs.CV",\
            "url":"https://arxiv.org/abs/2401.00009","code_url":"https://github.com/a/b",\
            "upvotes":12,"num_comments":0,"github_stars":345,"comments":"8 pages","updated":7}
            """);
    assertThat(read.problems).isEmpty();
    Paper paper = read.papers.getFirst();
    assertThat(paper.id()).isEqualTo(new PaperId("2401.00001"));
    assertThat(paper.title()).isEqualTo("On x²");
    assertThat(paper.text().originalTitle()).isEqualTo("On $x^2$");
    assertThat(paper.abstractText()).isEqualTo("It is naïve.");
    assertThat(paper.authors()).containsExactly(new Author("Ann O."), new Author("K. Gödel"));
    assertThat(paper.published()).isEqualTo(LocalDate.of(2024, 1, 2));
    assertThat(paper.categories()).containsExactly("cs.CV", "cs.LG");
    assertThat(paper.code()).isEqualTo(URI.create("https://github.com/a/b"));
    assertThat(paper.signals()).isEqualTo(new Signals(null, 12, 345, 0));
  }

  @Test
  void whatIsAbsentStaysUnknown() throws IOException {
    Collected read = read("{\"title\":\"Bare\",\"abstract\":null,\"upvotes\":null,\"id\":\"\"}");
    assertThat(read.problems).isEmpty();
    Paper paper = read.papers.getFirst();
    assertThat(paper.id()).isEqualTo(PaperId.ofTitle("Bare"));
    assertThat(paper.abstractText()).isEmpty();
    assertThat(paper.published()).isNull();
    assertThat(paper.signals()).isEqualTo(Signals.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          nonsense                                    | not JSON; skipped
          {"title":"A"                                | not JSON; skipped
          {"title":"A"} {"title":"B"}                 | not JSON; skipped
          [1,2]                                       | not a JSON object; skipped
          {"id":"2401.00001"}                         | no title; skipped
          {"title":"  "}                              | no title; skipped
          {"title":"A","id":"abc"}                    | an id that is none, 'abc'; skipped
          {"title":"A","id":"2401.123"}               | an id that is none, '2401.123'; skipped
          {"title":"A","id":"2401.1234567"}           | an id that is none, '2401.1234567'; skipped
          {"title":"A","id":17}                       | an id that is none, '17'; skipped
          {"title":"???"}                             | an id that is none, ''; skipped
          {"title":"A","published":"someday"}         | a date that is none, 'someday'; skipped
          {"title":"A","published":"2024-02-30"}      | a date that is none, '2024-02-30'; skipped
          """)
  void aBadLineIsSkipped(String line, String problem) throws IOException {
    Collected read = read(GOOD + "\n\n" + line + "\n" + GOOD.replace("2\"", "3\""));
    assertThat(read.papers).hasSize(2);
    assertThat(read.problems).containsExactly("papers.jsonl, line 3: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "upvotes":-3                | upvotes is not a count, '-3'; left out
          "github_stars":"many"       | github_stars is not a count, '"many"'; left out
          "num_comments":1e999        | num_comments is not a count, '"Infinity"'; left out
          "code_url":"ftp://a.org/b"  | a code link that is not http(s), 'ftp://a.org/b'; left out
          "code_url":"javascript:x()" | a code link that is not http(s), 'javascript:x()'; left out
          "abstract":["a"]            | abstract is not text; left out
          "authors":["Ann",7]         | something in authors is not text; left out
          "authors":{"name":"Ann"}    | authors is neither a list nor text; left out
          """)
  void aBadValueIsLeftOut(String field, String problem) throws IOException {
    Collected read = read("{\"title\":\"Kept\"," + field + "}");
    assertThat(read.titles()).containsExactly("Kept");
    assertThat(read.papers.getFirst().signals()).isEqualTo(Signals.NONE);
    assertThat(read.papers.getFirst().code()).isNull();
    assertThat(read.problems).containsExactly("papers.jsonl, line 1: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "id":"1501.0367099999999"                 | 1501.03671
          "id":2405.20320                           | 2405.20320
          "id":704.1                                | 0704.1000
          "id":"https://arxiv.org/pdf/2405.20320v1" | 2405.20320
          "url":"https://arxiv.org/abs/math/0309136v2" | math/0309136
          """)
  void anIdIsReadHoweverItIsWritten(String field, String id) throws IOException {
    assertThat(read("{\"title\":\"A\"," + field + "}").papers)
        .extracting(Paper::id)
        .containsExactly(new PaperId(id));
  }

  @Test
  void anIdThatWasMendedIsReported() throws IOException {
    assertThat(read("{\"title\":\"A\",\"id\":\"1910.0025600000001\"}").problems)
        .containsExactly(
            "papers.jsonl, line 1: an id that became a number, '1910.0025600000001';"
                + " read as 1910.00256");
  }

  @ParameterizedTest
  @CsvSource({"2024-05-24, 2024-05-24", "2024-05-24T10:00:00Z, 2024-05-24", "2024-05, 2024-05-01"})
  void datesMomentsAndMonthsAreDays(String text, LocalDate day) throws IOException {
    assertThat(read("{\"title\":\"A\",\"listed_date\":\"" + text + "\"}").papers)
        .extracting(Paper::published)
        .containsExactly(day);
  }

  @Test
  void bytesThatAreNotUtf8CostNoPaper() throws IOException {
    Path file = folder.resolve("papers.jsonl");
    Files.writeString(file, "{\"title\":\"Fréchet\"}", ISO_8859_1);
    Collected read = Collected.from(file);
    assertThat(read.titles()).containsExactly("Fréchet");
    assertThat(read.problems)
        .containsExactly("papers.jsonl, line 1: bytes that are not UTF-8; read as Windows-1252");
  }

  private Collected read(String lines) throws IOException {
    return Collected.from(Files.writeString(folder.resolve("papers.jsonl"), lines));
  }
}

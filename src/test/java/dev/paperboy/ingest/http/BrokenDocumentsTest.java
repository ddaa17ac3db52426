package dev.paperboy.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read of documents and headers that are not as they should be.
class BrokenDocumentsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

  @Test
  void ofABrokenListTheWholeItemsAreKept() {
    JsonItems items = JsonItems.read(body("[{\"a\":1},{\"a\":2},{\"a\":"));

    assertThat(items.items()).hasSize(2);
    assertThat(items.flaw().orElseThrow()).startsWith("item 3 at byte ");
  }

  @Test
  void whatIsNoListHasNoItems() {
    assertThat(JsonItems.read(body("\"text\"")).flaw()).contains("neither a list nor an object");
    assertThat(JsonItems.read(body("")).flaw()).isPresent();
    assertThat(JsonItems.read(body("{\"error\":\"no\"}")).items()).hasSize(1);
  }

  @Test
  void neitherFormatIsReadToAnyDepth() {
    String deepJson = "[" + "{\"a\":".repeat(100) + "1" + "}".repeat(100) + "]";
    String deepXml = "<rss>" + "<a>".repeat(100) + "</a>".repeat(100) + "</rss>";

    assertThat(JsonItems.read(body(deepJson)).flaw()).isPresent();
    assertThat(XmlTree.read(body(deepXml)).flaw()).isPresent();
  }

  @Test
  void anXmlBombDoesNotGoOff() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<rss><channel><title>&b;</title></channel></rss>";
    XmlTree tree = XmlTree.read(body(bomb));

    assertThat(tree.root().map(XmlNode::toString).orElse("")).doesNotContain("aaaa");
  }

  @Test
  void ofABrokenFeedTheWholeEntriesAreKept() {
    XmlTree tree =
        XmlTree.read(body("<feed><entry><id>1</id></entry>\n<entry><id>2</id><title>half"));

    assertThat(tree.root().orElseThrow().all("entry")).hasSize(1);
    assertThat(tree.flaw()).contains("line 2: the XML ends or breaks here");
  }

  @ParameterizedTest
  @CsvSource({
    "30, 30",
    "0, 0",
    "999999999, 86400",
    "'Tue, 24 Nov 2026 18:01:00 GMT', 60",
    "'Wed, 24 Nov 2027 18:01:00 GMT', 86400",
  })
  void retryAfterIsReadInBothFormsAndBounded(String header, long seconds) {
    assertThat(RetryAfter.read(header, NOW)).contains(NOW.plusSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"''", "soon", "-5", "99999999999999999999"})
  void aRetryAfterThatIsNoneSaysNothing(String header) {
    assertThat(RetryAfter.read(header, NOW)).isEmpty();
  }

  @Test
  void allowancesAreReadAsSeveralServicesWriteThem() {
    assertThat(until(Map.of("RateLimit", "\"api\";r=0;t=55"))).isEqualTo(NOW.plusSeconds(55));
    assertThat(until(Map.of("RateLimit", "limit=9, remaining=0, reset=5")))
        .isEqualTo(NOW.plusSeconds(5));
    String reset = Long.toString(NOW.plusSeconds(77).getEpochSecond());
    assertThat(until(Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset)))
        .isEqualTo(NOW.plusSeconds(77));
    assertThat(until(Map.of("RateLimit", "\"api\";r=1;t=55"))).isEqualTo(Instant.MIN);
    assertThat(until(Map.of("RateLimit", "gibberish"))).isEqualTo(Instant.MIN);
  }

  private static Instant until(Map<String, String> headers) {
    UnaryOperator<String> named = name -> headers.getOrDefault(name, "");
    return RateLimit.usedUpUntil(named, NOW).orElse(Instant.MIN);
  }

  private static InputStream body(String text) {
    return new Body(text.getBytes(StandardCharsets.UTF_8)).in();
  }
}

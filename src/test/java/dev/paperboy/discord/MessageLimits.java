package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Discord's limits on a message of Components V2, and what no message may hold.
final class MessageLimits {
  private static final int COMPONENTS_V2 = 1 << 15;

  private MessageLimits() {}

  static void check(JsonNode message) {
    assertThat(message.path("flags").asInt() & COMPONENTS_V2).isEqualTo(COMPONENTS_V2);
    assertThat(message.at("/allowed_mentions/parse").isArray()).isTrue();
    assertThat(message.at("/allowed_mentions/parse")).isEmpty();
    assertThat(message.path("content").asText()).isEmpty();
    assertThat(message.path("embeds")).isEmpty();
    List<JsonNode> components = below(message).toList();
    assertThat(components).isNotEmpty().hasSizeLessThanOrEqualTo(40);
    components.forEach(MessageLimits::checkComponent);
    List<String> texts = message.findValuesAsText("content");
    List<String> labels = message.findValuesAsText("label");
    assertThat(Stream.concat(texts.stream(), labels.stream()).mapToInt(String::length).sum())
        .isLessThanOrEqualTo(4_000);
    assertThat(message.findValuesAsText("custom_id")).doesNotHaveDuplicates();
    texts.forEach(MessageLimits::checkText);
  }

  private static Stream<JsonNode> below(JsonNode node) {
    Stream<JsonNode> children = StreamSupport.stream(node.path("components").spliterator(), false);
    Stream<JsonNode> all =
        node.has("accessory")
            ? Stream.concat(children, Stream.of(node.get("accessory")))
            : children;
    return all.flatMap(child -> Stream.concat(Stream.of(child), below(child)));
  }

  private static void checkComponent(JsonNode component) {
    switch (component.path("type").asInt()) {
      case 1 -> assertThat(component.path("components").size()).isBetween(1, 5);
      case 2 -> {
        assertThat(component.path("label").asText()).isNotBlank().hasSizeLessThanOrEqualTo(80);
        assertThat(component.path("custom_id").asText()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
      }
      case 9 -> assertThat(component.path("components").size()).isBetween(1, 3);
      case 10 -> assertThat(component.path("content").asText()).isNotBlank();
      case 14 -> assertThat(component.path("divider").asBoolean()).isTrue();
      default -> throw new AssertionError("an unexpected component: " + component);
    }
  }

  private static void checkText(String text) {
    String outsideCode = text.replaceAll("`/papers [^`\n]*`", "");
    assertThat(outsideCode)
        .doesNotContain("@everyone", "@here", "https://evil", "](https\\://evil")
        .doesNotContainPattern("(?<!\\\\)<")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
        .doesNotContainPattern("[\u202A-\u202E\u2066\u2067]")
        .doesNotContainPattern("(?m)^(#|>|- |\\d+\\. )")
        .doesNotContainPattern("]\\((?!https://(arxiv\\.org|code\\.example)/)");
    assertThat(outsideCode.chars().filter(c -> c == 0x2068).count())
        .isEqualTo(outsideCode.chars().filter(c -> c == 0x2069).count());
  }
}

package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Everything that Slack refuses a message for, written down a second time.
final class SlackLimits {
  /// Our own links are all that markup is used for.
  private static final Pattern DATE =
      Pattern.compile("<!date\\^\\d+\\^\\{date_short_pretty} at \\{time}\\|[^<>]+>");

  private static final Pattern LINK = Pattern.compile("<https?://[^<>|\\s]+\\|[\\p{L}\\p{N} ]+>");

  private static final Pattern MENTION = Pattern.compile("<[!@#]");
  private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt);)");

  private final List<String> actionIds = new ArrayList<>();
  private int shown;

  static void check(JsonNode body) {
    SlackLimits limits = new SlackLimits();
    assertThat(body.path("text").asText()).isNotBlank().hasSizeLessThanOrEqualTo(4_000);
    escaped(body.path("text").asText());
    assertThat(body.path("blocks")).hasSizeBetween(1, 50);
    body.path("blocks").forEach(limits::block);
    assertThat(limits.shown).isLessThanOrEqualTo(13_200);
    assertThat(limits.actionIds).doesNotHaveDuplicates();
  }

  private void block(JsonNode block) {
    JsonNode elements = block.path("elements");
    switch (block.path("type").asText()) {
      case "divider" -> assertThat(block).hasSize(1);
      case "rich_text" -> {
        assertThat(elements).isNotEmpty();
        elements.forEach(this::line);
      }
      case "context" -> {
        assertThat(elements).hasSizeBetween(1, 10);
        elements.forEach(element -> text(element, 3_000));
      }
      case "actions" -> {
        assertThat(elements).hasSizeBetween(1, 25);
        elements.forEach(this::button);
      }
      default -> throw new AssertionError("no such block: " + block);
    }
  }

  private void line(JsonNode line) {
    assertThat(line.path("type").asText()).isEqualTo("rich_text_section");
    assertThat(line.path("elements")).isNotEmpty();
    readable(String.join("", line.findValuesAsText("text")));
    for (JsonNode element : line.path("elements")) {
      String text = element.path("text").asText();
      if (element.path("type").asText().equals("date")) {
        assertThat(element.path("fallback").asText()).isNotEmpty();
        continue;
      }
      assertThat(element.path("type").asText()).isIn("text", "link");
      assertThat(text).isNotEmpty().hasSizeLessThanOrEqualTo(3_000);
      String url = element.path("url").asText("https://");
      assertThat(url).startsWith("http").hasSizeLessThanOrEqualTo(3_000);
      shown += text.length() + url.length();
    }
  }

  private void button(JsonNode button) {
    assertThat(button.path("type").asText()).isEqualTo("button");
    text(button.path("text"), 75);
    assertThat(button.path("value").asText()).hasSizeBetween(1, 2_000);
    assertThat(button.path("action_id").asText()).hasSizeBetween(1, 255);
    actionIds.add(button.path("action_id").asText());
  }

  private void text(JsonNode object, int limit) {
    String text = object.path("text").asText();
    assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(limit);
    shown += text.length();
    readable(DATE.matcher(text).replaceAll(""));
    if (object.path("type").asText().equals("mrkdwn")) {
      assertThat(LINK.matcher(DATE.matcher(text).replaceAll("")).replaceAll(""))
          .matches("(?: · )*");
    }
  }

  private static void escaped(String text) {
    readable(text);
    assertThat(text).doesNotContain("<", ">");
    assertThat(ENTITY.matcher(text).find()).as(text).isFalse();
  }

  /// No control characters but the line's end, no halves of characters, and isolates that end.
  private static void readable(String text) {
    assertThat(MENTION.matcher(text).find()).as(text).isFalse();
    assertThat(text.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> c >= 0x202A && c <= 0x202E);
    long isolates = text.codePoints().filter(c -> c >= 0x2066 && c <= 0x2068).count();
    assertThat(text.codePoints().filter(c -> c == 0x2069)).hasSize((int) isolates);
  }
}

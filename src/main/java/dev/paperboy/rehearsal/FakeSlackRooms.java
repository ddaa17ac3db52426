package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The conversations of a fake Slack: which of them the bot may speak in, and what was said.
///
/// A channel that nothing was said of is one that the bot is in.
final class FakeSlackRooms {
  static final String MEMBER = "";
  private static final String EVENT_TYPE = "event_type";

  private final Clock clock;
  private final FakePosts posts = new FakePosts();
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private long lastMicros;

  FakeSlackRooms(Clock clock) {
    this.clock = clock;
  }

  FakePosts posts() {
    return posts;
  }

  /// @param error what Slack answers to the bot there; {@link #MEMBER} for nothing
  void refuse(String channel, String error) {
    refusals.put(channel, error);
  }

  Optional<String> refusal(String channel) {
    return Optional.of(refusals.getOrDefault(channel, MEMBER)).filter(error -> !error.isEmpty());
  }

  FakePost take(ObjectNode form) {
    String thread = form.path("thread_ts").asText();
    String delivery = form.path("metadata").path("event_payload").path("id").asText();
    return say(form.path("channel").asText(), thread, delivery, form);
  }

  synchronized FakePost say(String channel, String thread, String delivery, JsonNode body) {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    lastMicros = Math.max(lastMicros + 1, micros);
    String ts = "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
    FakePost post = new FakePost(channel, thread, ts, delivery, now, body);
    posts.add(post);
    return post;
  }

  /// `conversations.history` has the newest first, without what stands in threads.
  ObjectNode history(ObjectNode form) {
    List<FakePost> all =
        posts.in(form.path("channel").asText(), "").stream()
            .sorted(Comparator.comparing((FakePost post) -> ts(post.message())).reversed())
            .toList();
    return page(all, form);
  }

  /// `conversations.replies` has the message itself and what stands under it, the oldest first.
  ObjectNode replies(ObjectNode form) {
    String thread = form.path("ts").asText();
    List<FakePost> all =
        posts.in(form.path("channel").asText()).stream()
            .filter(post -> post.message().equals(thread) || post.thread().equals(thread))
            .toList();
    return page(all, form);
  }

  private static ObjectNode page(List<FakePost> all, ObjectNode form) {
    BigDecimal oldest = ts(form.path("oldest").asText("0"));
    int skipped = form.path("cursor").asInt(0);
    int limit = form.path("limit").asInt(100);
    List<FakePost> wanted =
        all.stream().filter(post -> ts(post.message()).compareTo(oldest) > 0).toList();
    int end = Math.min(wanted.size(), skipped + limit);
    boolean metadata = form.path("include_all_metadata").asText().matches("true|1");
    ObjectNode page = JsonNodeFactory.instance.objectNode().put("ok", true);
    ArrayNode messages = page.putArray("messages");
    wanted.subList(Math.min(skipped, end), end).forEach(post -> messages.add(json(post, metadata)));
    page.put("has_more", end < wanted.size());
    page.putObject("response_metadata")
        .put("next_cursor", end < wanted.size() ? Integer.toString(end) : "");
    return page;
  }

  private static ObjectNode json(FakePost post, boolean metadata) {
    ObjectNode message =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "message")
            .put(
                "user",
                post.delivery().isEmpty() ? FakeSlackPayloads.PERSON : FakeSlackPayloads.BOT)
            .put("text", post.body().path("text").asText())
            .put("ts", post.message());
    if (!post.thread().isEmpty()) {
      message.put("thread_ts", post.thread());
    }
    if (metadata && !post.delivery().isEmpty()) {
      ObjectNode told = message.putObject("metadata").put(EVENT_TYPE, "paperboy_delivery");
      told.putObject("event_payload").put("id", post.delivery());
    }
    return message;
  }

  private static BigDecimal ts(String ts) {
    return new BigDecimal(ts);
  }
}

package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Who is in a fake Slack: everybody who is asked for, in Berlin and no guest unless said
/// otherwise.
final class FakeSlackPeople {
  private final Map<String, ObjectNode> people = new ConcurrentHashMap<>();

  void add(String user, String zone, boolean guest) {
    people.put(user, person(user, zone, guest));
  }

  /// <https://docs.slack.dev/reference/methods/users.info>
  ObjectNode info(String user) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("ok", true);
    answer.set("user", people.getOrDefault(user, person(user, "Europe/Berlin", false)));
    return answer;
  }

  private static ObjectNode person(String user, String zone, boolean guest) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", user)
        .put("tz", zone)
        .put("is_restricted", guest)
        .put("is_ultra_restricted", false)
        .put("is_bot", false);
  }
}

package dev.paperboy.discord;

import java.util.Map;
import java.util.Optional;

/// Discord's errors after which a channel takes no messages any more, in words for the person who
/// subscribed it.
final class EndOfPlace {
  static final int UNKNOWN_CHANNEL = 10_003;
  static final int MISSING_ACCESS = 50_001;
  static final int MISSING_PERMISSIONS = 50_013;

  private static final Map<Integer, String> ERRORS =
      Map.of(
          UNKNOWN_CHANNEL,
          "the channel was deleted",
          10_004,
          "Paperboy is not in the server any more; invite it again",
          MISSING_ACCESS,
          "Paperboy may not see the channel",
          MISSING_PERMISSIONS,
          "Paperboy may not write in the channel",
          50_007,
          "you take no direct messages from Paperboy",
          40_001,
          "Discord does not accept Paperboy's token any more");

  private EndOfPlace() {}

  static Optional<String> by(int code) {
    return Optional.ofNullable(ERRORS.get(code));
  }
}

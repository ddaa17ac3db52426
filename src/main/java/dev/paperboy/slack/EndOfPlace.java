package dev.paperboy.slack;

import java.util.Map;
import java.util.Optional;

/// Slack's errors after which a conversation takes no messages any more, in words for the person
/// who subscribed it.
final class EndOfPlace {
  private static final String NOT_THERE =
      "Paperboy is not in the channel any more; invite it by /invite";
  private static final String ARCHIVED = "the channel is archived";
  private static final String NO_TOKEN = "Slack does not accept Paperboy's token any more";
  private static final Map<String, String> ERRORS =
      Map.of(
          "channel_not_found", NOT_THERE,
          "not_in_channel", NOT_THERE,
          "is_archived", ARCHIVED,
          "restricted_action", "the workspace does not let Paperboy post there",
          "account_inactive", NO_TOKEN,
          "token_revoked", NO_TOKEN,
          "token_expired", NO_TOKEN,
          "invalid_auth", NO_TOKEN,
          "not_authed", NO_TOKEN);

  private EndOfPlace() {}

  static Optional<String> by(String error) {
    return Optional.ofNullable(ERRORS.get(error));
  }
}

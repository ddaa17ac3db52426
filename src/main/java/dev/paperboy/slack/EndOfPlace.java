package dev.paperboy.slack;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/// Slack's errors after which a conversation takes no messages any more, in words for the person
/// who subscribed it.
final class EndOfPlace {
  private static final String NOT_THERE =
      "Paperboy is not in the channel any more; invite it by /invite";
  private static final String ARCHIVED = "the channel is archived";
  private static final String NO_TOKEN = "Slack does not accept Paperboy's token any more";
  private static final String FORBIDDEN = "the workspace does not let Paperboy post there";
  private static final String SCOPES =
      "Paperboy's app lacks a permission; its manifest has to be pasted again and it be reinstalled";
  private static final Map<String, String> ERRORS =
      Map.ofEntries(
          entry("channel_not_found", NOT_THERE),
          entry("not_in_channel", NOT_THERE),
          entry("is_archived", ARCHIVED),
          entry("restricted_action", FORBIDDEN),
          entry("restricted_action_read_only_channel", FORBIDDEN),
          entry("restricted_action_non_threadable_channel", FORBIDDEN),
          entry("restricted_action_thread_only_channel", FORBIDDEN),
          entry("access_denied", FORBIDDEN),
          entry("ekm_access_denied", FORBIDDEN),
          entry("enterprise_is_restricted", FORBIDDEN),
          entry("team_access_not_granted", FORBIDDEN),
          entry("no_permission", SCOPES),
          entry("missing_scope", SCOPES),
          entry("account_inactive", NO_TOKEN),
          entry("token_revoked", NO_TOKEN),
          entry("token_expired", NO_TOKEN),
          entry("invalid_auth", NO_TOKEN),
          entry("not_authed", NO_TOKEN));

  private EndOfPlace() {}

  static Optional<String> by(String error) {
    return Optional.ofNullable(ERRORS.get(error));
  }
}

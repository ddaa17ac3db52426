package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;

/// One request that the fake Slack got.
///
/// @param method `chat.postMessage`, `auth.test`, …, or `response_url`
/// @param token what the request showed as its bearer token; empty for a `response_url`
/// @param body the fields of the form, `blocks`, `metadata` and `view` parsed, or the JSON
/// @param status what it was answered with; 0 where the connection broke
public record FakeSlackCall(String method, String token, JsonNode body, int status) {}

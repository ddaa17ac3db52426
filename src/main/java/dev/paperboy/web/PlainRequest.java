package dev.paperboy.web;

import java.util.List;
import java.util.Map;

/// An HTTP request as it came in.
///
/// @param query what follows the question mark, still encoded; empty if there is none
/// @param headers by their names in lower case
/// @param body byte for byte, as signatures are made of it
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record PlainRequest(
    String method, String path, String query, Map<String, List<String>> headers, byte[] body) {}

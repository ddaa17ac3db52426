package dev.paperboy.ingest.http;

import java.util.function.UnaryOperator;

/// One answer as it came over the wire, redirects followed.
///
/// @param headers the value of a header by its name, empty without it
record Exchange(int status, UnaryOperator<String> headers, Body body) {
  String header(String name) {
    return headers.apply(name);
  }
}

package dev.paperboy.web;

import java.util.function.Function;

/// A path that somebody else answers for. Whoever does decides who may call it: neither the access
/// token nor the names of host and origin are looked at there.
///
/// @param path begins with a slash, without parameters
public record Mount(String path, Function<PlainRequest, PlainResponse> answer) {
  public Mount {
    if (!path.matches("(?:/[A-Za-z0-9._-]+)+")) {
      throw new IllegalArgumentException("not a path to mount at: " + path);
    }
  }
}

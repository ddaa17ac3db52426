package dev.paperboy.search;

import java.util.List;

/// A piece of text with the places of the words that were asked for.
///
/// @param matches in order, without overlap
public record Excerpt(String text, List<Span> matches) {
  public static final Excerpt EMPTY = new Excerpt("", List.of());

  public Excerpt {
    matches = List.copyOf(matches);
  }
}

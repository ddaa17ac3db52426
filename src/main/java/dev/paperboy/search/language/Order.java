package dev.paperboy.search.language;

import java.util.Locale;
import java.util.Optional;

/// In which order papers are wanted.
public enum Order {
  RELEVANCE("relevance", "best match first"),
  NEWEST("new", "newest first"),
  TOP("top", "most votes first");

  private final String name;
  private final String words;

  Order(String name, String words) {
    this.name = name;
    this.words = words;
  }

  /// What it is called in the line that says how a question was understood.
  public String words() {
    return words;
  }

  /// The operator that asks for it.
  public String text() {
    return Field.SORT.with(name);
  }

  static Optional<Order> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "relevance", "relevant", "best" -> Optional.of(RELEVANCE);
      case "new", "newest", "date", "recent", "latest" -> Optional.of(NEWEST);
      case "top", "votes", "upvotes", "popular" -> Optional.of(TOP);
      default -> Optional.empty();
    };
  }
}

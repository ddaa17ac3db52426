package dev.paperboy.paper;

/// One author as the source writes the name, given name first.
public record Author(String name) {
  public Author {
    name = CleanText.line(name);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an author without a name");
    }
  }
}

package dev.paperboy.search.language;

/// What the papers themselves know of names, so that a sentence is not read into more than it says.
public interface Known {
  /// Whether somebody of this name, in full, with an initial or by a telling family name alone,
  /// wrote one of the papers.
  boolean isAuthor(String name);

  /// Whether one of the papers is called so.
  boolean isTitle(String text);

  /// Knows nobody and nothing.
  Known NOTHING =
      new Known() {
        @Override
        public boolean isAuthor(String name) {
          return false;
        }

        @Override
        public boolean isTitle(String text) {
          return false;
        }
      };
}

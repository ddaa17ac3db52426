package dev.paperboy.chat;

/// Something that completes what a person is typing.
///
/// @param text what is shown of it
/// @param asked what to ask when it is chosen
/// @param askedShortly the same where there is little room: a paper's id in place of its title
public record Suggestion(Kind kind, String text, String asked, String askedShortly) {
  /// What is suggested.
  public enum Kind {
    CATEGORY("category"),
    TOPIC("topic"),
    AUTHOR("author"),
    PAPER("paper");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// What people call it.
    public String word() {
      return word;
    }
  }
}

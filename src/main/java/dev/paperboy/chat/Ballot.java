package dev.paperboy.chat;

/// What a person thinks of a paper.
public enum Ballot {
  UP("up", "👍"),
  DOWN("down", "👎"),
  /// Nothing, or nothing any more.
  NONE("undo", "");

  private final String word;
  private final String sign;

  Ballot(String word, String sign) {
    this.word = word;
    this.sign = sign;
  }

  /// What people type for it.
  public String word() {
    return word;
  }

  /// What stands for it on buttons; empty for none.
  public String sign() {
    return sign;
  }
}

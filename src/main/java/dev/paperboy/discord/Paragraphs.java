package dev.paperboy.discord;

import dev.paperboy.chat.Passage;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// Paragraphs of a message that hold no more text than a message may; what is beyond is left out.
final class Paragraphs {
  /// Discord allows 4,000 characters; the rest is for the buttons' labels.
  static final int LIMIT = 3_700;

  private static final int LONGEST_PASSAGE = 600;
  private static final int MOST = 12;

  private final List<String> paragraphs = new ArrayList<>();
  private int left = LIMIT;

  Paragraphs add(Passage passage) {
    return addWritten(Markdown.line(passage, Math.min(left, LONGEST_PASSAGE)));
  }

  Paragraphs addAll(List<Passage> passages) {
    passages.forEach(this::add);
    return this;
  }

  /// Adds markdown, if it fits and is not empty.
  Paragraphs addWritten(String markdown) {
    if (!markdown.isBlank() && markdown.length() <= left && paragraphs.size() < MOST) {
      paragraphs.add(markdown);
      left -= markdown.length();
    }
    return this;
  }

  List<MessageTopLevelComponent> with(List<ActionRow> rows) {
    List<MessageTopLevelComponent> all = new ArrayList<>();
    paragraphs.forEach(paragraph -> all.add(TextDisplay.of(paragraph)));
    all.addAll(rows);
    return all;
  }
}

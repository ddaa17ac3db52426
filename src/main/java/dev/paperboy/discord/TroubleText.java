package dev.paperboy.discord;

import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;

/// What went wrong and what to do, with the name under which the log knows it.
final class TroubleText {
  private TroubleText() {}

  static Paragraphs of(Reply.Trouble trouble) {
    Paragraphs text =
        new Paragraphs().add(Passage.bold(trouble.what())).add(Passage.plain(trouble.remedy()));
    return trouble.errorId() == null
        ? text
        : text.addWritten("-# error " + Markdown.line(trouble.errorId(), 60));
  }
}

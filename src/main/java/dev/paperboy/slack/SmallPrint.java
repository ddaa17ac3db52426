package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import java.util.ArrayList;
import java.util.List;

/// A passage as the texts of a context block: plain ones, for there is nothing in them to escape,
/// and between them the moments, which only markup can show in the reader's own time.
final class SmallPrint {
  /// Slack refuses more elements in one block.
  private static final int ELEMENTS = 10;

  private SmallPrint() {}

  static List<ObjectNode> of(int limit, Passage passage) {
    List<ObjectNode> texts = new ArrayList<>();
    List<Run> before = new ArrayList<>();
    int room = limit;
    for (Run run : passage.runs()) {
      if (run.at() != null && texts.size() < ELEMENTS - 2) {
        room -= add(texts, room, new Passage(before));
        before.clear();
        texts.add(Blocks.mrkdwn(Mrkdwn.moment(run.text(), run.at())));
        room -= run.text().length();
        continue;
      }
      before.add(run);
    }
    add(texts, room, new Passage(before));
    return texts;
  }

  /// How much room it takes.
  private static int add(List<ObjectNode> texts, int room, Passage words) {
    String text = room <= 0 ? "" : OutsideText.inertQuoted(room, words);
    if (!text.isBlank()) {
      texts.add(Blocks.plain(text));
    }
    return text.length();
  }
}

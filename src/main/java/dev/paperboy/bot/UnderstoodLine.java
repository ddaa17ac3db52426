package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.Order;
import java.util.ArrayList;
import java.util.List;

/// How a question was understood: 'Papers on **one-step diffusion** · since 2023 · with code', and
/// a button for each part that asks again without it.
final class UnderstoodLine {
  private static final int BUTTONS = 4;
  private static final int LABEL = 20;
  private static final int PART = 60;

  private UnderstoodLine() {}

  static Passage of(Inquiry inquiry) {
    return Passage.plain(inquiry.topic().isEmpty() ? "Papers " : "Papers on ").then(asked(inquiry));
  }

  /// The topic and the other parts alone.
  static Passage asked(Inquiry inquiry) {
    List<String> parts = new ArrayList<>(parts(inquiry));
    String first = inquiry.topic().isEmpty() ? parts.removeFirst() : inquiry.topic();
    Passage line = Passage.bold(Wording.quoted(first));
    for (String part : parts) {
      line = line.then(" · " + part);
    }
    return line;
  }

  /// A question without one of its parts has to ask for something yet.
  static List<Action> removals(Inquiry inquiry) {
    List<Action> removals = new ArrayList<>();
    for (Condition condition : inquiry.conditions()) {
      remove(removals, condition.words(), inquiry.without(condition));
    }
    if (inquiry.order() != Order.RELEVANCE) {
      remove(removals, inquiry.order().words(), inquiry.in(Order.RELEVANCE));
    }
    return removals.stream().limit(BUTTONS).toList();
  }

  private static void remove(List<Action> removals, String part, Inquiry rest) {
    if (!rest.isEmpty()) {
      String label = Wording.shortened("✕ " + part, LABEL);
      removals.add(new Action(label, new Command.Search(rest.text(), 1), Destination.REPLACE));
    }
  }

  /// Without a topic there is no best match: the newest come first then.
  private static List<String> parts(Inquiry inquiry) {
    List<String> parts = new ArrayList<>();
    inquiry.conditions().forEach(part -> parts.add(Wording.shortened(part.words(), PART)));
    if (inquiry.order() != Order.RELEVANCE) {
      parts.add(inquiry.order().words());
    } else if (inquiry.words().isEmpty()) {
      parts.add(Order.NEWEST.words());
    }
    return parts;
  }
}

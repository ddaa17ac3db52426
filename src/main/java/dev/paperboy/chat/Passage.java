package dev.paperboy.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line of text with some of its words in bold. The text is plain: platforms escape it.
public record Passage(List<Run> runs) {
  public static final Passage EMPTY = new Passage(List.of());

  public Passage {
    runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  public static Passage plain(String text) {
    return new Passage(List.of(new Run(text, false)));
  }

  public static Passage bold(String text) {
    return new Passage(List.of(new Run(text, true)));
  }

  public Passage then(String text) {
    return then(plain(text));
  }

  public Passage thenBold(String text) {
    return then(bold(text));
  }

  public Passage then(Passage more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Passage(all);
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /// The text without its weights.
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}

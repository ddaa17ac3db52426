package dev.paperboy.chat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line of text with some of its words in bold and moments that each reader sees in their own
/// time zone. The text is plain: platforms escape it.
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

  public static Passage moment(Instant at) {
    return new Passage(List.of(Run.moment(at)));
  }

  public Passage then(String text) {
    return then(plain(text));
  }

  public Passage thenBold(String text) {
    return then(bold(text));
  }

  public Passage thenMoment(Instant at) {
    return then(moment(at));
  }

  public Passage then(Passage more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Passage(all);
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /// The same with its moments in words, as somebody in that zone says them.
  public Passage in(ZoneId zone) {
    return new Passage(runs.stream().map(run -> run.in(zone)).toList());
  }

  /// The text without its weights, its moments in UTC.
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}

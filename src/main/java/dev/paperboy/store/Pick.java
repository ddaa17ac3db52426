package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A paper that was picked for a post.
///
/// @param topics what it matched, as the subscriptions have it; the empty one is 'trending'
public record Pick(PaperId paper, List<String> topics) {
  private static final Pattern TAB = Pattern.compile("\t");

  public Pick {
    topics = List.copyOf(topics);
  }

  static String lines(List<Pick> picks) {
    return picks.stream()
        .map(pick -> pick.paper.value() + "\t" + String.join("\t", pick.topics))
        .collect(Collectors.joining("\n"));
  }

  static List<Pick> read(String lines) {
    List<Pick> picks = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      List<String> parts = List.of(TAB.split(line, -1));
      picks.add(new Pick(new PaperId(parts.getFirst()), parts.subList(1, parts.size())));
    }
    return picks;
  }
}

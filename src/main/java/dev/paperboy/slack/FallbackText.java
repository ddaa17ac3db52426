package dev.paperboy.slack;

import dev.paperboy.chat.Reply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a reply says where blocks cannot be shown: in notifications and to screen readers.
final class FallbackText {
  private static final int LINE = 300;
  private static final int LINES = 10;

  private FallbackText() {}

  static String of(Reply reply) {
    String text =
        lines(reply)
            .limit(LINES)
            .map(line -> Mrkdwn.escape(LINE, line))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? "Paperboy" : text;
  }

  private static Stream<String> lines(Reply reply) {
    return switch (reply) {
      case Reply.Cards cards -> Stream.concat(Stream.of(cards.understood().text()), titles(cards));
      case Reply.WholePaper paper -> Stream.of(paper.card().title(), paper.card().byline());
      case Reply.NothingFound nothing -> Stream.of(nothing.understood().text());
      case Reply.Guide guide -> Stream.of(guide.intro().text());
      case Reply.Report report -> Stream.of(report.headline().text());
      case Reply.Done done -> Stream.of(done.said().text());
      case Reply.Trouble trouble -> Stream.of(trouble.what(), trouble.remedy());
    };
  }

  private static Stream<String> titles(Reply.Cards reply) {
    List<String> titles = reply.cards().stream().map(card -> card.title()).toList();
    return IntStream.range(0, titles.size()).mapToObj(i -> (i + 1) + ". " + titles.get(i));
  }
}

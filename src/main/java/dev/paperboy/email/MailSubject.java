package dev.paperboy.email;

import dev.paperboy.chat.Reply;
import dev.paperboy.paper.CleanText;

/// The subject of a mail: the reply's first line.
final class MailSubject {
  private static final int LONGEST = 110;
  private static final String ELLIPSIS = "…";

  private MailSubject() {}

  static String of(Reply reply) {
    String line = CleanText.line(firstLine(reply));
    if (line.isEmpty()) {
      return "Paperboy";
    }
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST - 1);
    int end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1));
    return line.substring(0, space > LONGEST / 2 ? space : end) + ELLIPSIS;
  }

  static String firstLine(Reply reply) {
    return switch (reply) {
      case Reply.Cards cards -> cards.understood().text();
      case Reply.WholePaper paper -> paper.card().title();
      case Reply.NothingFound nothing -> nothing.understood().text();
      case Reply.Guide guide -> guide.intro().text();
      case Reply.Done done -> done.said().text();
      case Reply.Report report -> report.headline().text();
      case Reply.Trouble trouble -> trouble.what();
    };
  }
}

package dev.paperboy.discord;

import dev.paperboy.chat.CommandName;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.CleanText;
import java.util.stream.Collectors;

/// The guide with its examples as they are typed in Discord.
final class GuideText {
  private static final int MOST_EXAMPLES = 15;

  private GuideText() {}

  static Paragraphs of(Reply.Guide guide) {
    String examples =
        guide.examples().stream()
            .limit(MOST_EXAMPLES)
            .map(GuideText::line)
            .collect(Collectors.joining("\n"));
    return new Paragraphs().add(guide.intro()).addWritten(examples);
  }

  private static String line(Example example) {
    String typed = Shortened.text(typed(CleanText.line(example.typed())), 80);
    return "`" + typed.replace('`', '\'') + "` " + Markdown.line(example.meaning(), 120);
  }

  /// Discord has sub-commands only: bare words are a search.
  private static String typed(String example) {
    String first = example.split(" ", 2)[0];
    String named = CommandName.of(first).isPresent() ? "" : CommandName.SEARCH.word() + " ";
    return "/papers " + named + example;
  }
}

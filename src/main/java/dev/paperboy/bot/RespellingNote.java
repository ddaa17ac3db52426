package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.search.Ranking;
import dev.paperboy.search.spelling.Respelling;
import dev.paperboy.search.spelling.Respelling.Change;
import java.util.List;
import java.util.function.Function;

/// Says that a question was put right, and leads back to it as typed.
final class RespellingNote {
  private RespellingNote() {}

  static Found found(String typed, Respelling respelling, Function<String, Ranking> search) {
    return new Found(
        respelling.text(),
        search.apply(respelling.text()),
        List.of(note(respelling)),
        List.of(
            new Action(
                "Search as typed",
                new Command.Search(inQuotes(typed, respelling.changes()), 1),
                Destination.REPLACE)));
  }

  private static Passage note(Respelling respelling) {
    List<String> typed = respelling.changes().stream().map(Change::typed).toList();
    int papers = respelling.changes().stream().mapToInt(Change::papers).sum();
    String who =
        switch (papers) {
          case 0 -> "no paper writes ";
          case 1 -> "only one paper writes ";
          default -> "only " + papers + " papers write ";
        };
    return Passage.plain("Showing results for ")
        .thenBold(Wording.quoted(respelling.text()))
        .then("; " + who)
        .then(Wording.listed(typed, "or"))
        .then(".");
  }

  /// What stands in quotation marks is not put right.
  private static String inQuotes(String typed, List<Change> changes) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Change change : changes) {
      text.append(typed, from, change.start()).append('"').append(change.typed()).append('"');
      from = change.end();
    }
    return text.append(typed.substring(from)).toString();
  }
}

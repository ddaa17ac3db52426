package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.spelling.Respelling;
import dev.paperboy.search.spelling.Respelling.Change;
import java.util.List;

/// Says that a question was put right, and leads back to it as typed.
final class RespellingNote {
  private RespellingNote() {}

  static Found on(Found respelt, Inquiry typed, Respelling respelling) {
    Command asTyped = new Command.Search(typed.verbatim(), 1);
    return respelt
        .because(note(respelling))
        .with(new Action("Search as typed", asTyped, Destination.REPLACE));
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
}

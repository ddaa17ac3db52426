package dev.paperboy;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.ingest.Ingest;

/// Does errands on an open data folder.
final class Errands {
  private static final Asker TERMINAL =
      new Asker(new Place(Platform.TERMINAL, "local", "terminal"), "local");

  private final Handler handler;
  private final ReplyForms forms;
  private final FileImport fileImport;

  Errands(Handler handler, ReplyForms forms, Ingest ingest, IndexCatchUp catchUp) {
    this.handler = handler;
    this.forms = forms;
    this.fileImport = new FileImport(ingest, catchUp);
  }

  /// The exit code.
  int run(Errand errand, Console console) {
    return switch (errand) {
      case Errand.Ask(String text, Form form) -> ask(text, form, console);
      case Errand.Import imported -> fileImport.run(imported, console);
    };
  }

  private int ask(String text, Form form, Console console) {
    Reply reply = handler.answer(CommandParser.parse(text), TERMINAL);
    console.answer(forms.show(reply, form));
    return reply instanceof Reply.Trouble ? 1 : 0;
  }
}

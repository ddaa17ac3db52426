package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/// Answers every command with its own text and a Next, a Private and a Share button, once the gate
/// is open.
final class ScriptedHandler implements Handler {
  final List<Command> commands = new CopyOnWriteArrayList<>();
  final List<Asker> askers = new CopyOnWriteArrayList<>();
  volatile CountDownLatch gate = new CountDownLatch(0);

  @Override
  public Reply answer(Command command, Asker asker) {
    commands.add(command);
    askers.add(asker);
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (command.equals(new Command.Search("explode", 1))) {
      throw new IllegalStateException("as the test wants it");
    }
    return new Reply.NothingFound(
        Passage.plain("answer to " + command),
        List.of(),
        List.of(
            new Action("Next", new Command.Search("next", 2), Destination.REPLACE),
            new Action("Private", new Command.ShowPaper("2405.20320"), Destination.PRIVATE),
            new Action("Share", new Command.Search("shared", 1), Destination.CHANNEL)));
  }

  @Override
  public Optional<Form> form(Command command, Asker asker) {
    return Optional.empty();
  }

  @Override
  public List<Suggestion> suggest(String typed, Typing what) {
    return Stream.of(typed + " one", typed + " " + "long ".repeat(60), typed + " one", "")
        .map(text -> new Suggestion(Suggestion.Kind.PAPER, text, text, "2405.20320"))
        .toList();
  }
}

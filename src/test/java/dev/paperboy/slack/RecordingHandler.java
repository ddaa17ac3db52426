package dev.paperboy.slack;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Field;
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

/// Answers every search with two cards, and remembers who asked what.
final class RecordingHandler implements Handler {
  /// What was asked by whom.
  record Asked(Command command, Asker asker) {}

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch mayAnswer = new CountDownLatch(0);

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  List<Command> commands() {
    return asked.stream().map(Asked::command).toList();
  }

  void waitFor(CountDownLatch latch) {
    mayAnswer = latch;
  }

  @Override
  public Reply answer(Command command, Asker asker) {
    asked.add(new Asked(command, asker));
    await(mayAnswer);
    return Optional.of(command)
        .filter(Command.Search.class::isInstance)
        .map(Command.Search.class::cast)
        .<Reply>map(search -> Replies.cards(search.query(), search.page()))
        .orElseGet(() -> new Reply.NothingFound(Passage.plain("none"), List.of(), List.of()));
  }

  /// One field, in which 'wrong' is wrong.
  @Override
  public Optional<Form> form(Command command, Asker asker) {
    String typed =
        command instanceof Command.Filled filled ? filled.values().getOrDefault("topic", "") : "";
    String wrong = typed.equals("wrong") ? "That is wrong." : "";
    Field topic = new Field.Line("topic", "Topic", "Any.", Field.Kind.WORDS, true, typed, wrong);
    return Optional.of(new Form("A form", "Hand in", List.of(topic)));
  }

  @Override
  public List<Suggestion> suggest(String typed, Typing what) {
    return List.of();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.paperboy;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import java.io.Closeable;
import java.nio.file.Path;

/// A person in a Slack channel who types and presses, and reads what comes of it.
final class ChannelTalk implements Closeable {
  private static final Place CHANNEL = new Place(Platform.SLACK, "T1", "C1");
  private static final Asker MEMBER = new Asker(CHANNEL, "U1");

  final KnowingMessenger slack = new KnowingMessenger();
  final OpenLibrary library;

  ChannelTalk(Path folder) {
    library = OpenLibrary.in(folder);
    library.library().speakOver(slack);
  }

  @Override
  public void close() {
    library.close();
  }

  Reply ask(String typed) {
    return library.library().handler().answer(CommandParser.parse(typed), MEMBER);
  }

  Reply press(Reply reply, String label) {
    return library.library().handler().answer(action(reply, label).command(), MEMBER);
  }

  static Action action(Reply reply, String label) {
    return reply.actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not among " + reply.actions()));
  }

  static String said(Reply reply) {
    return switch (reply) {
      case Reply.NothingFound nothing ->
          nothing.understood().text()
              + nothing.notes().stream().map(note -> " " + note.text()).reduce("", String::concat);
      case Reply.Done done -> done.said().text();
      case Reply.Cards cards ->
          cards.understood().text()
              + cards.notes().stream().map(note -> " " + note.text()).reduce("", String::concat);
      case Reply.Report report ->
          report.headline().text()
              + report.facts().stream()
                  .map(fact -> " " + fact.name() + " " + fact.value().text())
                  .reduce("", String::concat);
      default -> throw new AssertionError(reply.toString());
    };
  }
}

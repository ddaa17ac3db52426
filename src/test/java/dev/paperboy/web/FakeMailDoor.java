package dev.paperboy.web;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.MailDoor;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Notice;
import dev.paperboy.chat.Passage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A door that remembers what was done at it. Its only key is `good`.
final class FakeMailDoor implements MailDoor {
  final List<String> done = new CopyOnWriteArrayList<>();
  volatile boolean open = true;

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public Notice look(MailErrand errand, String key) {
    return new Notice(
        key.equals("good"),
        "A <question> & more",
        List.of(Passage.bold("flow <matching>").then(": at 09:00.")),
        List.of(new Notice.Choice("Yes, “please”", "a b&c")),
        List.of(new Link("More", MailErrand.SETTINGS.link("good"))));
  }

  @Override
  public Notice act(MailErrand errand, String key, String choice) {
    done.add(errand + " " + key + " " + choice);
    return Notice.plain(key.equals("good"), "Done.");
  }
}

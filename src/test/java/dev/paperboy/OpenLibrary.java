package dev.paperboy;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.EmbeddingModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A real library over the project's seed papers, in a folder of the test's.
record OpenLibrary(Library library, SimpleMeterRegistry metrics, List<String> remarks)
    implements Closeable {
  private static final Asker SOMEBODY =
      new Asker(new Place(Platform.WEB, "test", "channel"), "somebody");

  static OpenLibrary in(Path folder) {
    return in(folder, EmbeddingModel.none());
  }

  static OpenLibrary in(Path folder, EmbeddingModel model) {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    Library library =
        Library.open(
            new DataFolder(folder).created(),
            10_000,
            model,
            List::of,
            metrics,
            Clock.systemUTC(),
            new Random(1));
    List<String> remarks = new ArrayList<>();
    library.prepare(Path.of("seeds"), new Remarks(remarks));
    return new OpenLibrary(library, metrics, remarks);
  }

  Reply ask(String typed) {
    return library.handler().answer(CommandParser.parse(typed), SOMEBODY);
  }

  Reply.Cards cards(String typed) {
    return (Reply.Cards) ask(typed);
  }

  List<String> titles(String typed) {
    return cards(typed).cards().stream().map(card -> card.title()).toList();
  }

  void add(List<Paper> papers) {
    library.papers().upsert(papers);
    library.catchUp();
  }

  @Override
  public void close() {
    library.close();
  }

  private record Remarks(List<String> remarks) implements Console {
    @Override
    public void answer(String text) {
      remarks.add(text);
    }

    @Override
    public void remark(String text) {
      remarks.add(text);
    }
  }
}

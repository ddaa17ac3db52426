package dev.paperboy;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.search.embedding.EmbeddingModel;
import dev.paperboy.settings.Settings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A real library over the project's seed papers, in a folder of the test's.
record OpenLibrary(Library library, SimpleMeterRegistry metrics, List<String> remarks)
    implements Closeable {
  private static final Settings.Sources NO_SOURCES = TestSources.of(Set.of(), "http://127.0.0.1:1");

  private static final Asker SOMEBODY =
      new Asker(new Place(Platform.WEB, "test", "channel"), "somebody");

  /// A library that asks nobody on the network.
  static OpenLibrary in(Path folder) {
    return in(folder, NO_SOURCES, EmbeddingModel.none());
  }

  static OpenLibrary in(Path folder, EmbeddingModel model) {
    return in(folder, NO_SOURCES, model);
  }

  static OpenLibrary in(Path folder, Settings.Sources sources) {
    return in(folder, sources, EmbeddingModel.none());
  }

  private static OpenLibrary in(Path folder, Settings.Sources sources, EmbeddingModel model) {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    Library library =
        Library.open(
            new DataFolder(folder).created(),
            10_000,
            sources,
            new Settings.Digest(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"), 3, 5, 6),
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
    Instant now = Instant.now();
    library.papers().learn(papers.stream().map(p -> new Report(SourceKind.ARXIV, now, p)).toList());
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

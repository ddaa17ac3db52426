package dev.paperboy.search;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The papers of the seed page, as plainly read as these tests need them.
final class SeedPage {
  static final List<Paper> PAPERS = read();
  private static final Map<String, Paper> BY_TITLE =
      PAPERS.stream().collect(Collectors.toMap(Paper::title, paper -> paper));

  private SeedPage() {}

  static Paper paper(String title) {
    Paper paper = BY_TITLE.get(title);
    if (paper == null) {
      throw new IllegalArgumentException("not on the seed page: " + title);
    }
    return paper;
  }

  static List<PaperChange> changes() {
    return changes(PAPERS, 1);
  }

  static List<PaperChange> changes(List<Paper> papers, long first) {
    List<PaperChange> changes = new ArrayList<>();
    for (Paper paper : papers) {
      changes.add(new PaperChange(first + changes.size(), paper));
    }
    return changes;
  }

  /// A paper that no source knows.
  static Paper made(String title, String abstractText, String... authors) {
    List<Author> names = Stream.of(authors).map(Author::new).toList();
    PaperText text = PaperText.asGiven(title, abstractText);
    return new Paper(
        PaperId.ofTitle(title), text, names, null, List.of("cs.CV"), null, Signals.NONE);
  }

  private static List<Paper> read() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path page = files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
      List<String> lines = Files.readAllLines(page).stream().filter(l -> !l.isBlank()).toList();
      List<Paper> papers = new ArrayList<>();
      for (int i = lines.indexOf("Mar 11") + 1; i + 1 < lines.size(); i += 2) {
        papers.add(made(lines.get(i), lines.get(i + 1).replaceAll("(\\d) ?times ?(\\d)", "$1×$2")));
      }
      return papers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

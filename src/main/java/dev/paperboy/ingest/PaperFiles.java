package dev.paperboy.ingest;

import dev.paperboy.ingest.arxiv.OaiDump;
import dev.paperboy.ingest.bibtex.Bibliography;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/// The door for files of papers: saved pages of trending papers (`.txt`), papers as JSON lines
/// (`.jsonl`), bibliographies (`.bib`), arXiv's OAI-PMH records (`.xml`), all also compressed
/// (`.gz`), and folders of saved pages.
///
/// Files are read as a stream, in memory that does not grow with them. Nothing that is wrong with a
/// file is an exception: it is a [Problem], and what is whole goes to the sink.
public final class PaperFiles {
  private static final String KINDS =
      "saved pages of trending papers (.txt), papers as JSON lines (.jsonl), bibliographies"
          + " (.bib) and OAI-PMH records (.xml), each also compressed (.gz)";

  private PaperFiles() {}

  /// Reads a file or a folder; the file's name and first bytes decide how. A page is completed by
  /// the `seed-facts.jsonl` beside it. In a folder the `*.txt` files are pages, read in the order
  /// of their names, and ranks go on from page to page.
  public static void read(Path path, PaperSink sink) {
    if (Files.isDirectory(path)) {
      folder(path, sink);
      return;
    }
    guarded(path, sink, () -> file(path, sink));
  }

  private static void file(Path path, PaperSink sink) throws IOException {
    if (nameOf(path).equals(SeedFacts.FILE)) {
      sink.problem(
          new Problem(nameOf(path), 0, "facts about the pages beside it; read together with them"));
      return;
    }
    try (OpenFile file = OpenFile.open(path)) {
      switch (file.kind()) {
        case PAPER_LINES -> {
          PaperLines reader = new PaperLines(nameOf(path), file.modified(), sink);
          lines(path, file, sink, reader::read);
        }
        case SEED_PAGE -> {
          SeedPapers reader =
              new SeedPapers(factsIn(path.resolveSibling(SeedFacts.FILE), sink), sink);
          lines(path, file, sink, lines -> reader.read(nameOf(path), file.modified(), lines));
        }
        case BIBLIOGRAPHY -> {
          Bibliography reader = new Bibliography(nameOf(path), file.modified(), sink);
          lines(path, file, sink, reader::read);
        }
        case OAI_RECORDS -> new OaiDump(nameOf(path), sink).read(file.in());
        case UTF_16 ->
            sink.problem(new Problem(nameOf(path), 0, "text in UTF-16; save it as UTF-8"));
        case OTHER ->
            sink.problem(new Problem(nameOf(path), 0, "not a kind of file that is read: " + KINDS));
      }
    }
  }

  private static void folder(Path folder, PaperSink sink) {
    guarded(
        folder,
        sink,
        () -> {
          List<Path> pages = pagesIn(folder);
          if (pages.isEmpty()) {
            sink.problem(new Problem(nameOf(folder), 0, "a folder without saved pages (*.txt)"));
            return;
          }
          SeedPapers reader = new SeedPapers(factsIn(folder.resolve(SeedFacts.FILE), sink), sink);
          for (Path page : pages) {
            guarded(page, sink, () -> page(page, reader, sink));
          }
        });
  }

  private static void page(Path page, SeedPapers reader, PaperSink sink) throws IOException {
    try (OpenFile file = OpenFile.open(page)) {
      if (file.kind() != OpenFile.Kind.SEED_PAGE) {
        sink.problem(new Problem(nameOf(page), 0, "not the text of a saved page; not read"));
        return;
      }
      lines(page, file, sink, lines -> reader.read(nameOf(page), file.modified(), lines));
    }
  }

  private static List<Path> pagesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> nameOf(file).endsWith(".txt") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static SeedFacts factsIn(Path path, PaperSink sink) {
    SeedFacts facts = new SeedFacts();
    if (Files.exists(path)) {
      guarded(
          path,
          sink,
          () -> {
            try (OpenFile file = OpenFile.open(path)) {
              lines(path, file, sink, lines -> facts.read(lines, sink));
            }
          });
    }
    return facts;
  }

  /// Something that reads lines to their end.
  private interface LinesRead {
    void read(LineReader lines) throws IOException;
  }

  private static void lines(Path path, OpenFile file, PaperSink sink, LinesRead reading)
      throws IOException {
    LineReader lines = new LineReader(file.in());
    try {
      reading.read(lines);
    } catch (EOFException | ZipException e) {
      String what = "the compressed file is cut off or damaged here; what came before was read";
      sink.problem(new Problem(nameOf(path), lines.nextNumber(), what));
    }
  }

  /// Something that reads a file.
  private interface FileRead {
    void read() throws IOException;
  }

  private static void guarded(Path path, PaperSink sink, FileRead reading) {
    try {
      reading.read();
    } catch (NoSuchFileException e) {
      sink.problem(new Problem(nameOf(path), 0, "no such file"));
    } catch (EOFException | ZipException e) {
      sink.problem(new Problem(nameOf(path), 0, "a compressed file that is damaged; not read"));
    } catch (IOException e) {
      sink.problem(new Problem(nameOf(path), 0, "could not be read: " + e.getMessage()));
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}

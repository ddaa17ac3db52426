package dev.paperboy.ingest;

import dev.paperboy.ingest.LineReader.Line;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the titles from the abstracts of a saved page: header lines up to a date line such as 'Mar
/// 11', then title, blank line, abstract, blank line and so on.
///
/// Titles and abstracts are told apart by their looks and not by counting, so that what is missing
/// in one place shifts nothing after it. The longest title of ten thousand papers has 175
/// characters and none of them is a sentence of twelve words; of their abstracts all but one are
/// longer than 250.
final class SeedPage {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}"
              + "(?:,? \\d{4})?");
  private static final int LONGEST_TITLE = 250;
  private static final int FEWEST_WORDS = 12;

  /// What takes the papers of a page.
  interface Reader {
    /// A title and its abstract, by their lines.
    void paper(Line title, Line abstractText);

    /// A place on the page whose paper is lost: its rank stays free.
    void lost(long line, String what);

    /// Something to know that costs no paper.
    void note(long line, String what);
  }

  private final Reader reader;
  private boolean inHeader = true;
  private boolean anyLine;
  private boolean anyPaper;
  private @Nullable Line title;

  SeedPage(Reader reader) {
    this.reader = reader;
  }

  void read(LineReader lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      anyLine = true;
      switch (line.flaw()) {
        case TOO_LONG -> tooLong(line);
        case NOT_UTF_8 -> {
          reader.note(line.number(), "bytes that are not UTF-8; read as Windows-1252");
          next(line);
        }
        case NONE -> next(line);
      }
    }
    if (!anyLine) {
      reader.note(1, "an empty file; no papers in it");
      return;
    }
    dropTitle();
    if (!anyPaper) {
      reader.note(lines.nextNumber() - 1, "no title with an abstract up to here; no papers read");
    }
  }

  private void next(Line line) {
    String text = line.text().strip();
    if (text.isEmpty()) {
      return;
    }
    if (DATE.matcher(text).matches()) {
      dropTitle();
      inHeader = false;
      return;
    }
    if (isAbstract(text)) {
      abstractText(line);
      return;
    }
    dropTitle();
    title = line;
  }

  private void abstractText(Line line) {
    if (inHeader) {
      reader.note(
          line.number(), "no date line such as 'Mar 11' before the first abstract; read on");
      inHeader = false;
    }
    if (title == null) {
      lost(line, "an abstract without a title; skipped");
      return;
    }
    anyPaper = true;
    reader.paper(title, line);
    title = null;
  }

  private void tooLong(Line line) {
    if (title == null || inHeader) {
      reader.note(line.number(), "longer than 1 MB; skipped");
      return;
    }
    lost(line, "an abstract longer than 1 MB; skipped with its title");
    title = null;
  }

  /// Lines of the header look like titles, and nobody misses their abstracts.
  private void dropTitle() {
    if (title != null && !inHeader) {
      lost(title, "a title without an abstract; skipped");
    }
    title = null;
  }

  private void lost(Line line, String what) {
    anyPaper = true;
    reader.lost(line.number(), what);
  }

  private static boolean isAbstract(String text) {
    boolean sentence = ".!".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text.length() >= LONGEST_TITLE
        || (sentence && text.chars().filter(c -> c == ' ').count() + 1 >= FEWEST_WORDS);
  }
}

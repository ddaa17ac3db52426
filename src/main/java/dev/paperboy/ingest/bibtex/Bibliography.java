package dev.paperboy.ingest.bibtex;

import dev.paperboy.ingest.LineProblems;
import dev.paperboy.ingest.LineReader;
import dev.paperboy.ingest.PaperSink;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.SourceKind;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/// Files of BibTeX entries, each read by itself: a broken one is reported and costs no other.
/// Abbreviations (`@string`) hold from where they stand; an unknown one stands for itself.
public final class Bibliography {
  private static final int MOST_ABBREVIATIONS = 10_000;
  private static final int MOST_UNKNOWN = 20;

  private final String file;
  private final Instant asOf;
  private final PaperSink sink;
  private final Map<String, String> abbreviations = new LinkedHashMap<>();

  /// A reader of a file whose papers are as of a moment.
  public Bibliography(String file, Instant asOf, PaperSink sink) {
    this.file = file;
    this.asOf = asOf;
    this.sink = sink;
  }

  /// Reads the lines to their end.
  public void read(LineReader lines) throws IOException {
    EntryTexts entries = new EntryTexts(lines);
    for (var entry = entries.next(); entry != null; entry = entries.next()) {
      LineProblems problems = new LineProblems(file, entry.line(), sink);
      if (entry.text().isEmpty()) {
        problems.accept("an entry that does not end, or is longer than 1 MB; skipped");
        continue;
      }
      try {
        take(parsed(entry.text()), problems);
      } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
        problems.accept("an entry that is not BibTeX; skipped");
      }
    }
  }

  private void take(BibTeXDatabase database, LineProblems problems) {
    database
        .getStrings()
        .forEach(
            (key, string) -> {
              if (abbreviations.size() < MOST_ABBREVIATIONS) {
                abbreviations.put(key.getValue(), string.getValue().toUserString());
              }
            });
    for (BibTeXEntry entry : database.getEntries().values()) {
      new BibPaper(entry)
          .read(problems)
          .ifPresent(paper -> sink.paper(new Report(SourceKind.FILE, asOf, paper)));
    }
  }

  private BibTeXDatabase parsed(String entry) throws ParseException {
    BibTeXParser parser = new BibTeXParser();
    abbreviations.forEach(parser::addMacro);
    for (int unknown = 0; ; unknown++) {
      try {
        return parser.parse(new StringReader(entry));
      } catch (ObjectResolutionException e) {
        if (unknown == MOST_UNKNOWN) {
          throw e;
        }
        parser = new BibTeXParser();
        abbreviations.putIfAbsent(e.getMessage(), e.getMessage());
        abbreviations.forEach(parser::addMacro);
      }
    }
  }
}

package dev.paperboy.ingest;

/// Something in a file that was not as it should be, and what was done about it.
///
/// @param file the file's name
/// @param line the line it stands in, from 1; 0 when it is about the file as a whole
/// @param what what is wrong and what happened: `a title without an abstract; skipped`
/// @param mended whether nothing was lost: what was meant could be told
public record Problem(String file, long line, String what, boolean mended) {
  /// A problem that cost something.
  public Problem(String file, long line, String what) {
    this(file, line, what, false);
  }

  /// The problem as a line of a report: `papers.jsonl, line 7: not JSON; skipped`.
  @Override
  public String toString() {
    return line == 0 ? file + ": " + what : file + ", line " + line + ": " + what;
  }
}

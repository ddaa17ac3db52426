package dev.paperboy.ingest;

/// Something in a file that could not be read, and what was done about it.
///
/// @param file the file's name
/// @param line the line it stands in, from 1; 0 when it is about the file as a whole
/// @param what what is wrong and what happened: `a title without an abstract; skipped`
public record Problem(String file, long line, String what) {
  /// The problem as a line of a report: `papers.jsonl, line 7: not JSON; skipped`.
  @Override
  public String toString() {
    return line == 0 ? file + ": " + what : file + ", line " + line + ": " + what;
  }
}

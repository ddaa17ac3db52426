package dev.paperboy.ingest;

import dev.paperboy.paper.Paper;

/// What came of asking the sources for one paper.
public sealed interface Lookup {
  /// Here it is, and stored.
  record Found(Paper paper) implements Lookup {}

  /// There is no such paper.
  record Missing() implements Lookup {}

  /// It is being fetched; it will be here soon.
  record UnderWay() implements Lookup {}

  /// No source could be asked.
  ///
  /// @param why in a line
  record Failed(String why) implements Lookup {}

  /// No source is on.
  record Off() implements Lookup {}
}

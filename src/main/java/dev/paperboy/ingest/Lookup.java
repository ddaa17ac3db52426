package dev.paperboy.ingest;

import dev.paperboy.paper.Paper;
import java.util.concurrent.CompletionStage;

/// What came of asking the sources for one paper.
public sealed interface Lookup {
  /// It is being fetched.
  ///
  /// @param outcome what will have come of it
  record UnderWay(CompletionStage<Ended> outcome) implements Lookup {}

  /// Nothing more will come of it.
  sealed interface Ended extends Lookup {}

  /// Here it is, and stored.
  record Found(Paper paper) implements Ended {}

  /// There is no such paper.
  record Missing() implements Ended {}

  /// No source could be asked.
  ///
  /// @param why in a line
  record Failed(String why) implements Ended {}

  /// No source is on.
  record Off() implements Ended {}
}

package dev.paperboy.rehearsal.bench;

/// Something that can be asked the benchmark's queries.
record Row(String name, Ask ask) {
  /// Answers the query of a number and says how much it found.
  interface Ask {
    int ask(int query) throws Exception;
  }
}

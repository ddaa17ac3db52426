package dev.paperboy.ingest;

/// A page of made-up papers as a browser saves it.
final class SavedPage {
  static final String HEADER = "new\n\nTrending papers by mail\n\nSubscribe\n\nMar 11\n\n";

  private SavedPage() {}

  /// An abstract of some length; no two topics share one.
  static String abstractOf(String topic) {
    return "We study "
        + topic
        + " and find that it is less simple than the literature has it, which we show in nine"
        + " experiments and explain by a small theory of our own making. A second sentence brings"
        + " this text to the length that abstracts have, and a third is not needed for "
        + topic
        + ".";
  }

  static String entry(String topic) {
    return "On " + topic + "\n\n" + abstractOf(topic) + "\n\n";
  }
}

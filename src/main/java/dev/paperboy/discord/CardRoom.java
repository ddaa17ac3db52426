package dev.paperboy.discord;

import java.util.List;

/// How many characters the parts of a card may take, markup included.
record CardRoom(int title, int byline, int sentence, int why, int links) {
  /// The first that lets all cards of a message fit is taken; the last always does.
  static final List<CardRoom> FROM_WIDE_TO_NARROW =
      List.of(
          new CardRoom(420, 200, 360, 200, 320),
          new CardRoom(300, 140, 300, 140, 240),
          new CardRoom(240, 110, 220, 100, 180),
          new CardRoom(200, 90, 150, 70, 120));
}

package dev.paperboy.digest.language;

/// One of the things that a wish is made of.
public enum Piece {
  TOPIC,
  DAYS,
  TIME,
  ZONE,
  MOST,
  LEAST
}

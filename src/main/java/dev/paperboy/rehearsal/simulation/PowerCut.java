package dev.paperboy.rehearsal.simulation;

/// The end of a program in the middle of what it does. An error, since no program may recover.
final class PowerCut extends Error {
  private static final long serialVersionUID = 1;

  PowerCut(String where) {
    super("killed " + where);
  }
}

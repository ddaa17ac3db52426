package dev.paperboy.rehearsal.simulation;

/// Where a program is to end in the middle of what it does.
sealed interface Kill {
  /// At a write to the tables of digests, counted from 1.
  record AtWrite(int write) implements Kill {}

  /// When a post is sent, counted from 1: before the platform has it, or before its answer is kept.
  record AtSend(int send, boolean before) implements Kill {}
}

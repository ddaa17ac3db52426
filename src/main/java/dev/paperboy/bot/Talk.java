package dev.paperboy.bot;

import dev.paperboy.trending.Reasons;
import org.jspecify.annotations.Nullable;

/// What is made of a paper, everywhere and here.
///
/// @param reasons how it is counted; null if nobody knows
/// @param savesHere how many people saved it at the place where it is shown
record Talk(@Nullable Reasons reasons, int savesHere) {
  static final Talk NONE = new Talk(null, 0);
}

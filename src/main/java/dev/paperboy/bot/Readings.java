package dev.paperboy.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.KeySentence;
import dev.paperboy.search.Reading;

/// Papers read for a question, remembered: a morning's digests show the same papers in many
/// channels, and reading an abstract is most of the work of a card.
final class Readings {
  private static final int REMEMBERED = 2_000;

  private final Cache<Task, Reading> done = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /// @param paper as it is now; another version is read anew
  private record Task(Paper paper, String question) {}

  Reading of(Paper paper, String question) {
    return done.get(new Task(paper, question), task -> KeySentence.read(paper, question));
  }
}

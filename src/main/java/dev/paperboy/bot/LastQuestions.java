package dev.paperboy.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import java.util.Optional;

/// What people asked last, each in each place, for those who want to know why they were shown what
/// they were shown. A restart forgets it.
final class LastQuestions {
  private static final int REMEMBERED = 10_000;

  private final Cache<Asker, Command> last = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Optional<Command> before(Asker asker) {
    return Optional.ofNullable(last.getIfPresent(asker));
  }

  /// Remembers what was answered with a list of papers.
  void note(Asker asker, Command command) {
    switch (command) {
      case Command.Search s -> last.put(asker, s);
      case Command.Mistyped(String text, Command _) -> last.put(asker, new Command.Search(text, 1));
      case Command.Trending t -> last.put(asker, t);
      case Command.Similar s -> last.put(asker, s);
      case Command.ShowPaper _,
          Command.Help _,
          Command.Why _,
          Command.Submit _,
          Command.OfChannel _,
          Command.Filled _,
          Command.Vote _,
          Command.Save _,
          Command.Unsave _,
          Command.Library _,
          Command.Status _ -> {}
    }
  }
}

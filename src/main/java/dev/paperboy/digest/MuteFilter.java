package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.TitleKey;
import dev.paperboy.store.Mute;
import java.util.List;

/// Tells which papers a channel does not want to see.
record MuteFilter(List<Mute> mutes) {
  boolean hides(Paper paper) {
    return mutes.stream().anyMatch(mute -> hides(mute, paper));
  }

  private static boolean hides(Mute mute, Paper paper) {
    return switch (mute.kind()) {
      case PAPER -> mute.what().equals(paper.id().value());
      case AUTHOR -> {
        String name = key(mute.what());
        yield paper.authors().stream().anyMatch(author -> key(author.name()).equals(name));
      }
      case WORDS ->
          spaced(paper.title() + " " + paper.abstractText()).contains(spaced(mute.what()));
    };
  }

  /// Words are met whole.
  private static String spaced(String text) {
    return " " + key(text) + " ";
  }

  private static String key(String text) {
    return TitleKey.of(text).value();
  }
}

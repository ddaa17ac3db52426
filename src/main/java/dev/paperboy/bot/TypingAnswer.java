package dev.paperboy.bot;

import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.completion.Completion;
import dev.paperboy.search.completion.Completion.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What may complete a text that is being typed.
public final class TypingAnswer {
  /// As many as Discord shows.
  private static final int MOST = 25;

  private final PaperIndex index;

  public TypingAnswer(PaperIndex index) {
    this.index = index;
  }

  List<Suggestion> to(String typed, Typing what) {
    return index.complete(typed, kinds(what), MOST).stream().map(TypingAnswer::suggested).toList();
  }

  private static Set<Kind> kinds(Typing what) {
    return switch (what) {
      case QUESTION -> EnumSet.allOf(Kind.class);
      case REFERENCE -> EnumSet.of(Kind.PAPER);
    };
  }

  private static Suggestion suggested(Completion completion) {
    String text = completion.text();
    String key = completion.key();
    return switch (completion.kind()) {
      case CATEGORY -> new Suggestion(Suggestion.Kind.CATEGORY, text, key, key);
      case PHRASE -> new Suggestion(Suggestion.Kind.TOPIC, text, text, text);
      case AUTHOR -> new Suggestion(Suggestion.Kind.AUTHOR, text, text, text);
      case PAPER -> new Suggestion(Suggestion.Kind.PAPER, text, text, key);
    };
  }
}

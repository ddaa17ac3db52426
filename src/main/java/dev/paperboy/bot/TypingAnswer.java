package dev.paperboy.bot;

import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import dev.paperboy.search.TypingHelp;
import dev.paperboy.search.completion.Completion;
import dev.paperboy.search.completion.Completion.Kind;
import dev.paperboy.search.language.Condition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What may complete a text that is being typed.
public final class TypingAnswer {
  /// As many as Discord shows.
  private static final int MOST = 25;

  private final TypingHelp help;

  public TypingAnswer(TypingHelp help) {
    this.help = help;
  }

  List<Suggestion> to(String typed, Typing what) {
    return help.find(typed, kinds(what), MOST).stream().map(TypingAnswer::suggested).toList();
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
      case CATEGORY -> asking(Suggestion.Kind.CATEGORY, text, new Condition.In(key));
      case PHRASE -> new Suggestion(Suggestion.Kind.TOPIC, text, text, text);
      case AUTHOR -> asking(Suggestion.Kind.AUTHOR, text, new Condition.By(key));
      case PAPER -> new Suggestion(Suggestion.Kind.PAPER, text, text, key);
    };
  }

  private static Suggestion asking(Suggestion.Kind kind, String text, Condition condition) {
    return new Suggestion(kind, text, condition.text(), condition.text());
  }
}

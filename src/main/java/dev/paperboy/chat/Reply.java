package dev.paperboy.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Paperboy answers. Platforms decide how it looks, not what it says.
public sealed interface Reply {
  /// Buttons that belong to the whole reply, in the order in which they are shown.
  List<Action> actions();

  /// A page of cards.
  ///
  /// @param understood how the question was read, the reply's first line
  /// @param notes what else is worth a line, such as 'did you mean'
  record Cards(
      Passage understood,
      List<Passage> notes,
      List<Card> cards,
      Paging paging,
      List<Action> actions)
      implements Reply {
    public Cards {
      notes = List.copyOf(notes);
      cards = List.copyOf(cards);
      actions = List.copyOf(actions);
    }
  }

  /// One paper, whole.
  ///
  /// @param abstractText all of it; empty if unknown
  /// @param categories the primary one first
  record WholePaper(Card card, String abstractText, List<String> categories, List<Action> actions)
      implements Reply {
    public WholePaper {
      categories = List.copyOf(categories);
      actions = List.copyOf(actions);
    }
  }

  /// Nothing matched: what was looked for, and what to try instead.
  record NothingFound(Passage understood, List<Passage> notes, List<Action> actions)
      implements Reply {
    public NothingFound {
      notes = List.copyOf(notes);
      actions = List.copyOf(actions);
    }
  }

  /// How to use Paperboy.
  record Guide(Passage intro, List<Example> examples, List<Action> actions) implements Reply {
    public Guide {
      examples = List.copyOf(examples);
      actions = List.copyOf(actions);
    }
  }

  /// How Paperboy is doing.
  record Report(Passage headline, List<Fact> facts, List<Action> actions) implements Reply {
    public Report {
      facts = List.copyOf(facts);
      actions = List.copyOf(actions);
    }
  }

  /// What was done, in one sentence, and how to undo it.
  record Done(Passage said, List<Action> actions) implements Reply {
    public Done {
      actions = List.copyOf(actions);
    }
  }

  /// Something went wrong, and what to do about it.
  ///
  /// @param errorId what the log calls this failure; null where the asker can mend it
  record Trouble(String what, String remedy, @Nullable String errorId) implements Reply {
    @Override
    public List<Action> actions() {
      return List.of();
    }
  }
}

package dev.paperboy.chat;

import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Window;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person asks Paperboy to do. Pages count from 1.
public sealed interface Command {
  /// Papers on a topic.
  record Search(String query, int page) implements Command {
    public Search {
      requirePage(page);
    }
  }

  /// What is being talked about.
  ///
  /// @param query what the papers are to be about; empty for anything
  record Trending(Window window, String query, int page) implements Command {
    public Trending {
      requirePage(page);
    }

    /// What is being talked about now, whatever it is.
    public static Trending now() {
      return new Trending(Window.TODAY, "", 1);
    }
  }

  /// One whole card.
  ///
  /// @param reference an arXiv id, a link or a title
  record ShowPaper(String reference) implements Command {}

  /// Papers like the one referred to.
  record Similar(String reference, int page) implements Command {
    public Similar {
      requirePage(page);
    }
  }

  /// Why a paper was shown, or was not, when the asker last asked here.
  ///
  /// @param reference an arXiv id, a link or a title
  record Why(String reference) implements Command {}

  /// How to use Paperboy.
  ///
  /// @param topic the command asked about, or empty for all
  record Help(String topic) implements Command {}

  /// A paper that shall be known here.
  ///
  /// @param reference an arXiv id or a link
  record Submit(String reference) implements Command {}

  /// What the asker thinks of a paper.
  ///
  /// @param reference an arXiv id, a link or a title
  record Vote(String reference, Ballot ballot) implements Command {}

  /// A paper for the library of the place.
  ///
  /// @param reference an arXiv id, a link or a title
  record Save(String reference) implements Command {}

  /// A paper that the asker no longer wants in the library of the place.
  ///
  /// @param reference an arXiv id, a link or a title
  record Unsave(String reference) implements Command {}

  /// The papers that were saved at the place.
  record Library(int page) implements Command {
    public Library {
      requirePage(page);
    }
  }

  /// What Paperboy knows and how fresh it is.
  record Status() implements Command {}

  /// A text that is searched as it stands, although it looks like a command spelt wrongly.
  record Mistyped(String text, Command meant) implements Command {}

  /// A command as a form has it that somebody filled in.
  ///
  /// @param opened the command that the form came up for, never a filled form itself
  /// @param values what stands in its fields, each on one line, by their names
  record Filled(Command opened, Map<String, String> values) implements Command {
    public Filled {
      opened = opened instanceof Filled before ? before.opened() : opened;
      values =
          values.entrySet().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Map.Entry::getKey, value -> CleanText.line(value.getValue())));
    }
  }

  /// What is asked of the digest that a channel gets. `typed` is what the parser reads as the same.
  sealed interface OfChannel extends Command {
    /// The command as one would type it.
    String typed();
  }

  /// Papers that the channel shall be told of.
  ///
  /// @param wish what and when, in words; empty for trending papers at the usual time
  /// @param confirmed whether to save it, and not only show what it would bring
  record Subscribe(String wish, boolean confirmed) implements OfChannel {
    @Override
    public String typed() {
      return (CommandName.SUBSCRIBE.word() + " " + wish).strip();
    }
  }

  /// Papers that somebody shall be told of by mail.
  ///
  /// @param address as it was typed, without spaces; empty where none was
  /// @param wish what and when, in words
  record SubscribeByMail(String address, String wish) implements OfChannel {
    @Override
    public String typed() {
      return (CommandName.SUBSCRIBE.word() + " email " + (address + " " + wish).strip()).strip();
    }
  }

  /// What the channel is told of.
  record Subscriptions() implements OfChannel {
    @Override
    public String typed() {
      return CommandName.SUBSCRIPTIONS.word();
    }
  }

  /// Something that the channel shall not be told of any more.
  ///
  /// @param which its number on the list, or its topic
  record Unsubscribe(String which) implements OfChannel {
    @Override
    public String typed() {
      return (CommandName.UNSUBSCRIBE.word() + " " + which).strip();
    }
  }

  /// When the channel gets its digest.
  ///
  /// @param change what to change, in words; empty to see it
  record Settings(String change) implements OfChannel {
    @Override
    public String typed() {
      return (CommandName.SETTINGS.word() + " " + change).strip();
    }
  }

  /// What the channel's next digest would be, for the asker alone.
  record Digest() implements OfChannel {
    @Override
    public String typed() {
      return CommandName.DIGEST.word();
    }
  }

  /// Something that the channel does not want to see.
  ///
  /// @param what a paper, a person or words; empty to see the list
  record Mute(String what) implements OfChannel {
    @Override
    public String typed() {
      return (CommandName.MUTE.word() + " " + what).strip();
    }
  }

  /// Something that the channel may see again.
  ///
  /// @param which its number on the list, or what was muted
  record Unmute(String which) implements OfChannel {
    @Override
    public String typed() {
      return (CommandName.UNMUTE.word() + " " + which).strip();
    }
  }

  /// A pause of some days.
  ///
  /// @param until how many days, a date, 'today', or 'off'
  record Snooze(String until) implements OfChannel {
    @Override
    public String typed() {
      return (CommandName.SNOOZE.word() + " " + until).strip();
    }
  }

  private static void requirePage(int page) {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1: " + page);
    }
  }
}

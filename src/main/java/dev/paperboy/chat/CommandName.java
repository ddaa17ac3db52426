package dev.paperboy.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The commands by the word that people type, with what the help says of each.
public enum CommandName {
  SEARCH("search", "<words>", "papers on a topic; just the words do it too"),
  TRENDING(
      "trending", "[today|week|month] [words]", "what is being talked about, on a topic or on any"),
  PAPER("paper", "<arXiv id, link or title>", "one paper, whole: abstract, authors, links"),
  SIMILAR("similar", "<arXiv id, link or title>", "papers like that one"),
  VOTE("vote", "<arXiv id or link> [up|down|undo]", "your 👍 or 👎, which trending counts"),
  SAVE("save", "<arXiv id or link>", "put a paper into this channel's library"),
  UNSAVE("unsave", "<arXiv id or link>", "take your save back"),
  LIBRARY("library", "", "the papers that were saved in this channel"),
  WHY("why", "<arXiv id or link>", "why a paper was shown or not, after a search"),
  SUBMIT("submit", "<arXiv id or link>", "fetch a paper that is not here yet"),
  SUBSCRIBE("subscribe", "[words] [when]", "a digest for this channel, shown before it is saved"),
  SUBSCRIPTIONS("subscriptions", "", "what this channel is subscribed to, and when it comes"),
  UNSUBSCRIBE("unsubscribe", "[number]", "end a subscription"),
  SETTINGS("settings", "[time] [zone]", "when this channel's digest comes"),
  DIGEST("digest", "", "a preview of this channel's next digest, for you alone"),
  MUTE("mute", "[paper, author or words]", "never again in this channel; alone, the list"),
  UNMUTE("unmute", "<number>", "take a mute back"),
  SNOOZE("snooze", "[days]", "no digest here for some days"),
  STATUS("status", "", "how many papers there are and how fresh they are"),
  HELP("help", "[command]", "this list, or more on one command");

  private final String word;
  private final String arguments;
  private final String meaning;

  CommandName(String word, String arguments, String meaning) {
    this.word = word;
    this.arguments = arguments;
    this.meaning = meaning;
  }

  public static Optional<CommandName> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(name -> name.word.equals(wanted)).findFirst();
  }

  public String word() {
    return word;
  }

  /// What may follow the word; empty where nothing may.
  public String arguments() {
    return arguments;
  }

  public String meaning() {
    return meaning;
  }

  /// Whether the word may stand with nothing behind it, or with something.
  boolean mayBeTyped(boolean alone) {
    return alone ? !arguments.startsWith("<") : !arguments.isEmpty();
  }
}

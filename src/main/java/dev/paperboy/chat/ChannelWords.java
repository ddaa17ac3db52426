package dev.paperboy.chat;

import java.util.regex.Pattern;

/// Tells commands about a channel's digest from questions that begin with the same word.
final class ChannelWords {
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:for |until )?(?:\\d{1,9}(?: ?d| days?| weeks?)?|a day|a week|today|tomorrow|off"
              + "|\\d{4}-\\d{1,2}-\\d{1,2}|[a-z]{3,9}day)",
          Pattern.CASE_INSENSITIVE);

  /// A word, or something with a figure or a stroke in it: a time, a zone, 'resume'.
  private static final Pattern SETTING = Pattern.compile("\\S*|.*\\d.*|\\S+ ?\\S*/\\S+");

  private ChannelWords() {}

  /// 'digest' and 'subscriptions' ask for ours; 'digest of a hash function' asks for papers.
  static Command alone(CommandName name, String rest, String text) {
    if (!rest.isEmpty()) {
      return new Command.Search(text, 1);
    }
    return name == CommandName.DIGEST ? new Command.Digest() : new Command.Subscriptions();
  }

  /// 'snooze 3 days' is ours; 'snooze detection in alarm clocks' asks for papers.
  static Command snooze(String rest, String text) {
    return rest.isEmpty() || SPAN.matcher(rest).matches()
        ? new Command.Snooze(rest)
        : new Command.Search(text, 1);
  }

  /// 'settings 10:00' is ours; 'settings of hyperparameters' asks for papers.
  static Command settings(String rest, String text) {
    return SETTING.matcher(rest).matches()
        ? new Command.Settings(rest)
        : new Command.Search(text, 1);
  }
}

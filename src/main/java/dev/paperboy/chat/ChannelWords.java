package dev.paperboy.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells commands about a channel's digest from questions that begin with the same word.
final class ChannelWords {
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:for |until )?(?:\\d{1,9}(?: ?d| days?| weeks?)?|a day|a week|today|tomorrow|off"
              + "|\\d{4}-\\d{1,2}-\\d{1,2}|[a-z]{3,9}day)",
          Pattern.CASE_INSENSITIVE);

  /// A word or two, or something with a figure or a stroke in it: a time, a zone, 'resume'.
  private static final Pattern SETTING =
      Pattern.compile(
          "\\S*|.*\\d.*|\\S+ ?\\S*/\\S+|(?!(?:of|for|on|with|and) )\\S+ \\S+",
          Pattern.CASE_INSENSITIVE);

  /// What may be an address where one is expected, right or wrong.
  private static final Pattern BY_MAIL =
      Pattern.compile(
          "(?:by |via )?(?:e-?)?mail(?:(?: to)? (\\S*@\\S*|\\S+\\.\\p{L}{2,})(?: (.*))?)?",
          Pattern.CASE_INSENSITIVE);

  /// What is an address wherever it stands: 'pass@k' is none.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:^| )(?:(?:(?:by|via) )?(?:e-?)?mail )?(?:to )?"
              + "(<?(?:mailto:)?[^\\s@<>,;:]+@[^\\s@<>,;]+\\.\\p{L}{2,}[>.,;]*)(?= |$)",
          Pattern.CASE_INSENSITIVE);

  private ChannelWords() {}

  /// 'subscribe flow matching' is for the channel, 'subscribe email ada@example.org' for an inbox.
  static Command subscribe(String rest) {
    Matcher byMail = BY_MAIL.matcher(rest);
    if (byMail.matches()) {
      return new Command.SubscribeByMail(orEmpty(byMail.group(1)), orEmpty(byMail.group(2)));
    }
    Matcher address = ADDRESS.matcher(rest);
    if (address.find()) {
      String wish = rest.substring(0, address.start()) + rest.substring(address.end());
      return new Command.SubscribeByMail(address.group(1), wish.strip());
    }
    return new Command.Subscribe(rest, false);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

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

package dev.paperboy.settings;

import java.util.regex.Pattern;

/// The kinds of setting about mail.
final class MailKinds {
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+");
  private static final Pattern NAMED = Pattern.compile("[^<>\"\\p{Cntrl}]+ <" + ADDRESS + ">");
  private static final Pattern WORD = Pattern.compile("\\S+");

  static final Kind<String> SENDER =
      new ParsedKind<>(
          "a mail address, such as paperboy@example.org or Paperboy <paperboy@example.org>",
          given -> isSender(given.text()) ? given.text() : null);
  static final Kind<String> USER =
      new ParsedKind<>(
          "the user's name at the mail server, without spaces",
          given -> WORD.matcher(given.text()).matches() ? given.text() : null);

  private MailKinds() {}

  private static boolean isSender(String text) {
    return ADDRESS.matcher(text).matches() || NAMED.matcher(text).matches();
  }
}

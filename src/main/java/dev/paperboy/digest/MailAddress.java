package dev.paperboy.digest;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address that mail can be sent to, in lower case: the common ones of RFC 5321, without quotes,
/// routes or numbers for hosts.
///
/// @param text `ada+papers@example.org`
/// @param inbox the same without what people add behind a plus: `ada@example.org`
public record MailAddress(String text, String inbox) {
  private static final int LONGEST = 254;
  private static final int LONGEST_NAME = 64;
  private static final String ATOM = "[a-z0-9_'&=~#-]+(?:\\+[a-z0-9_'&=~#+-]*)?";
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern NAME = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:" + LABEL + "\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");
  private static final Pattern AROUND =
      Pattern.compile("<?(?:mailto:)?([^<>]*?)>?[.,;]*", Pattern.CASE_INSENSITIVE);

  /// The address that was typed, also within the brackets of a link; empty if it is none.
  public static Optional<MailAddress> read(String typed) {
    Matcher around = AROUND.matcher(typed.strip());
    String text = around.matches() ? around.group(1).toLowerCase(Locale.ROOT) : "";
    int at = text.indexOf('@');
    if (at < 1) {
      return Optional.empty();
    }
    String name = text.substring(0, at);
    String domain = ascii(text.substring(at + 1));
    boolean sound =
        name.length() <= LONGEST_NAME
            && name.length() + 1 + domain.length() <= LONGEST
            && NAME.matcher(name).matches()
            && DOMAIN.matcher(domain).matches();
    if (!sound) {
      return Optional.empty();
    }
    int plus = name.indexOf('+');
    String reader = plus > 0 ? name.substring(0, plus) : name;
    return Optional.of(new MailAddress(name + "@" + domain, reader + "@" + domain));
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

package dev.paperboy.digest;

import dev.paperboy.store.MailKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The keys that stand in the foot of every mail: the channel's number and a code that only this
/// database can make of it. They hold as long as the database, since mails are kept for years.
public final class MailKeys {
  private static final String HMAC = "HmacSHA256";
  private static final int CODE_BYTES = 18;
  private static final Pattern KEY = Pattern.compile("([0-9a-z]{1,12})\\.([A-Za-z0-9_-]{24})");

  private final MailKey secret;

  public MailKeys(MailKey secret) {
    this.secret = secret;
  }

  String of(long channel) {
    return Long.toString(channel, Character.MAX_RADIX) + "." + code(channel);
  }

  /// The channel that the key is for; empty for one that was not made here.
  OptionalLong channel(String key) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    long channel = Long.parseLong(parts.group(1), Character.MAX_RADIX);
    byte[] expected = code(channel).getBytes(StandardCharsets.US_ASCII);
    byte[] given = parts.group(2).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(expected, given) ? OptionalLong.of(channel) : OptionalLong.empty();
  }

  private String code(long channel) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      byte[] key = secret.get().reveal().getBytes(StandardCharsets.US_ASCII);
      mac.init(new SecretKeySpec(key, HMAC));
      byte[] whole = mac.doFinal(("channel " + channel).getBytes(StandardCharsets.US_ASCII));
      byte[] code = new byte[CODE_BYTES];
      System.arraycopy(whole, 0, code, 0, CODE_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}

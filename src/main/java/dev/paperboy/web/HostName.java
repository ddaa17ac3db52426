package dev.paperboy.web;

import java.util.Locale;
import java.util.regex.Pattern;

/// What can be said of a host's name or address by its looks, without asking a name server.
final class HostName {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

  private HostName() {}

  /// In lower case, without the brackets of an IPv6 address.
  static String plain(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
  }

  static boolean isLoopback(String host) {
    String name = plain(host);
    return name.equals("localhost")
        || name.equals("::1")
        || name.equals("0:0:0:0:0:0:0:1")
        || (name.startsWith("127.") && isAddress(name));
  }

  /// Whether it stands for every address of the machine.
  static boolean isWildcard(String host) {
    String name = plain(host);
    return name.isEmpty()
        || name.equals("0.0.0.0")
        || name.equals("::")
        || name.equals("0:0:0:0:0:0:0:0");
  }

  /// Whether it is an address and not a name.
  static boolean isAddress(String host) {
    return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
  }

  /// As it stands in a URL.
  static String inUrl(String host) {
    return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}

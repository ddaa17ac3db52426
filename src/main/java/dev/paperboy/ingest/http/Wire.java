package dev.paperboy.ingest.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;

/// What goes wrong on the wire, in words for people.
final class Wire {
  private Wire() {}

  /// Whether there was a way to the service at all.
  static boolean isConnected(IOException e) {
    return !(e instanceof UnknownHostException || e instanceof ConnectException);
  }

  static String wording(IOException e) {
    return switch (e) {
      case UnknownHostException _ -> "its name is not known here";
      case ConnectException _ -> "no connection";
      case InterruptedIOException _ -> "no whole answer in time";
      default -> e.getMessage() == null ? "the connection broke" : e.getMessage();
    };
  }
}

package dev.paperboy.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;

/// Binds the port asked for or, where that is taken, the next free one.
final class ListeningSocket {
  private static final int MORE_PORTS = 20;
  private static final int LAST_PORT = 65_535;

  private ListeningSocket() {}

  /// @throws CannotListenException if neither the port nor any of the next 20 can be had
  static ServerSocketChannel open(String host, int port) {
    int last = port == 0 ? 0 : Math.min(port + MORE_PORTS, LAST_PORT);
    for (int candidate = port; ; candidate++) {
      try {
        return bind(host, candidate);
      } catch (BindException e) {
        if (candidate == last) {
          throw cannot(host, port, last, "none is free and permitted", e);
        }
      } catch (UnresolvedAddressException e) {
        throw cannot(host, port, last, "there is no host of that name", e);
      } catch (IOException e) {
        throw cannot(host, port, last, "the system refuses", e);
      }
    }
  }

  private static ServerSocketChannel bind(String host, int port) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      channel.bind(new InetSocketAddress(host, port));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static CannotListenException cannot(
      String host, int first, int last, String why, Exception cause) {
    String ports = first == last ? "port " + first : "ports " + first + " to " + last;
    return new CannotListenException("cannot listen on " + host + ", " + ports + ": " + why, cause);
  }
}

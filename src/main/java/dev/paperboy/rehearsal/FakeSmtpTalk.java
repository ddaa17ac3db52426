package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One connection to a mail server, as RFC 5321 has it: a line asks, a number answers, and behind
/// DATA comes the message up to a line with only a dot.
final class FakeSmtpTalk {
  private static final Pattern ADDRESS = Pattern.compile("<([^<>]*)>");
  private static final Pattern DELIVERY =
      Pattern.compile("(?im)^Message-ID:\\s*<paperboy\\.([A-Za-z0-9-]+)@");

  private final BufferedReader in;
  private final Socket connection;
  private final OutputStream out;
  private final Function<String, Optional<FakeSmtpFault>> weather;
  private final FakePosts posts;
  private final Clock clock;
  private Optional<FakeSmtpFault> fault;
  private String address = "";

  /// @param fault what is planned
  /// @param weather what goes wrong by address where nothing is planned
  FakeSmtpTalk(
      Socket connection,
      Optional<FakeSmtpFault> fault,
      Function<String, Optional<FakeSmtpFault>> weather,
      FakePosts posts,
      Clock clock)
      throws IOException {
    in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    out = connection.getOutputStream();
    this.connection = connection;
    this.fault = fault;
    this.weather = weather;
    this.posts = posts;
    this.clock = clock;
  }

  void run() throws IOException {
    if (is(FakeSmtpFault.BUSY)) {
      say("421 too many connections");
      return;
    }
    say("220 mail.example.org ESMTP");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!answer(line)) {
        return;
      }
    }
  }

  /// Whether the connection goes on.
  private boolean answer(String line) throws IOException {
    switch (line.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
      case "EHLO" -> say("250-mail.example.org\r\n250-8BITMIME\r\n250 AUTH PLAIN");
      case "AUTH" -> say("235 welcome");
      case "RCPT" -> recipient(line);
      case "DATA" -> {
        return message();
      }
      case "QUIT" -> {
        bye();
        return false;
      }
      default -> say("250 ok");
    }
    return true;
  }

  private void bye() throws IOException {
    if (is(FakeSmtpFault.LOST_GOODBYE)) {
      connection.setSoLinger(true, 0);
      connection.close();
      return;
    }
    say("221 bye");
  }

  private void recipient(String line) throws IOException {
    Matcher found = ADDRESS.matcher(line);
    address = found.find() ? found.group(1) : "";
    fault = fault.or(() -> weather.apply(address));
    if (is(FakeSmtpFault.ADDRESS_DEFERRED)) {
      say("450 4.2.1 <" + address + ">: try again later");
      return;
    }
    if (is(FakeSmtpFault.SENDER_REFUSED)) {
      say("550 5.7.1 <" + address + ">: you are on a list");
      return;
    }
    say(
        is(FakeSmtpFault.ADDRESS_REFUSED)
            ? "550 5.1.1 <" + address + ">: no such person"
            : "250 ok");
  }

  private boolean message() throws IOException {
    if (is(FakeSmtpFault.LOST_REQUEST)) {
      return false;
    }
    say("354 go on");
    String text = read();
    if (is(FakeSmtpFault.MESSAGE_DEFERRED)) {
      say("451 4.3.0 try again later");
      return true;
    }
    if (is(FakeSmtpFault.MESSAGE_REFUSED)) {
      say("554 5.7.1 not wanted");
      return true;
    }
    Matcher delivery = DELIVERY.matcher(text);
    String id = delivery.find() ? delivery.group(1) : "";
    posts.add(new FakePost(address, "", id, id, clock.instant(), TextNode.valueOf(text)));
    if (is(FakeSmtpFault.LOST_ANSWER)) {
      return false;
    }
    say("250 taken");
    return true;
  }

  private String read() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    return text.toString();
  }

  private boolean is(FakeSmtpFault wanted) {
    return fault.filter(wanted::equals).isPresent();
  }

  private void say(String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}

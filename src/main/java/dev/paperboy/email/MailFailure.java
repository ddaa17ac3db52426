package dev.paperboy.email;

import dev.paperboy.chat.Sent;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/// What a mail server's refusal or silence means. Servers repeat the address in what they say, so
/// that only the number is told on.
final class MailFailure {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Duration LATER = Duration.ofMinutes(30);
  private static final int PERMANENT = 500;
  private static final int TEMPORARY = 400;

  /// RFC 3463: refused for reasons of policy, which are not the address's.
  private static final Pattern POLICY = Pattern.compile("5\\d\\d[ -]5\\.7\\.");

  /// The command behind which the server answers for the whole message.
  private static final String END_OF_DATA = ".";

  /// The server took the message, and the farewell went wrong.
  private static final String UNNAMED = "taken";

  private MailFailure() {}

  static Sent of(Throwable failure) {
    Set<Throwable> causes = new LinkedHashSet<>();
    collect(failure, causes);
    return first(causes, SMTPAddressFailedException.class)
        .map(MailFailure::address)
        .or(
            () ->
                first(causes, SMTPSenderFailedException.class)
                    .map(refused -> message(refused.getReturnCode())))
        .or(() -> first(causes, SMTPSendFailedException.class).map(MailFailure::command))
        .or(() -> first(causes, AuthenticationFailedException.class).map(_ -> signIn()))
        .or(() -> first(causes, MailConnectException.class).map(_ -> unreachable()))
        .orElseGet(() -> byItsWay(causes));
  }

  /// The library says in words only that a connection could not be had, but by the way that the
  /// failure took how far it had come.
  private static Sent byItsWay(Set<Throwable> causes) {
    if (went(causes, "sendMessage")) {
      return broken();
    }
    return went(causes, "close") && !went(causes, "connect")
        ? new Sent.Delivered(UNNAMED)
        : unreachable();
  }

  private static Sent address(SMTPAddressFailedException refused) {
    int code = refused.getReturnCode();
    if (POLICY.matcher(String.valueOf(refused.getMessage())).lookingAt()) {
      return new Sent.Deferred(LATER, "the mail server does not take mail from us (" + code + ")");
    }
    return code >= PERMANENT
        ? new Sent.PlaceLost("the mail server refuses the address (" + code + ")")
        : new Sent.Deferred(LATER, "the mail server puts the address off (" + code + ")");
  }

  private static Sent message(int code) {
    return code >= PERMANENT
        ? new Sent.Refused("the mail server does not take the message (" + code + ")")
        : new Sent.Deferred(LATER, "the mail server puts the message off (" + code + ")");
  }

  private static Sent command(SMTPSendFailedException failed) {
    if (failed.getReturnCode() >= TEMPORARY) {
      return message(failed.getReturnCode());
    }
    return END_OF_DATA.equals(failed.getCommand())
        ? new Sent.Doubtful("the mail server did not say whether it took the message")
        : unreachable();
  }

  private static Sent signIn() {
    return new Sent.Deferred(LATER, "the mail server does not accept our user and password");
  }

  private static Sent unreachable() {
    return new Sent.Deferred(SOON, "the mail server cannot be reached");
  }

  private static boolean went(Set<Throwable> causes, String method) {
    return causes.stream()
        .flatMap(failure -> Arrays.stream(failure.getStackTrace()))
        .anyMatch(
            step ->
                step.getClassName().equals(SMTPTransport.class.getName())
                    && step.getMethodName().equals(method));
  }

  /// How far the message has come is not told.
  private static Sent broken() {
    return new Sent.Doubtful("the connection to the mail server broke");
  }

  private static void collect(@Nullable Throwable failure, Set<Throwable> causes) {
    if (failure == null || !causes.add(failure)) {
      return;
    }
    collect(failure.getCause(), causes);
    if (failure instanceof MessagingException messaging) {
      collect(messaging.getNextException(), causes);
    }
  }

  private static <T> Optional<T> first(Set<Throwable> causes, Class<T> type) {
    return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}

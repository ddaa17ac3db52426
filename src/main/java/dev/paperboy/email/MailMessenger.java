package dev.paperboy.email;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.mailer.MailerBuilder;

/// Sends mail. A place is an inbox ([dev.paperboy.chat.Place#inbox]).
///
/// Once a mail server has taken a message nobody can look for it: an answer that is lost leaves a
/// doubt for good.
public final class MailMessenger implements Messenger {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOLD = "told";

  private final Mailer mailer;
  private final MailMessage message;

  public MailMessenger(MailSettings settings) {
    this(settings, PATIENCE);
  }

  /// @param patience how long to wait for each of the server's answers
  MailMessenger(MailSettings settings, Duration patience) {
    message = new MailMessage(settings);
    mailer =
        MailerBuilder.withSMTPServer(
                settings.host(),
                settings.port(),
                settings.user(),
                settings.password() == null ? null : settings.password().reveal())
            .withTransportStrategy(strategy(settings.encryption()))
            .withSessionTimeout((int) patience.toMillis())
            .buildMailer();
  }

  @Override
  public Platform platform() {
    return Platform.EMAIL;
  }

  @Override
  public Sent send(Post post) {
    return send(() -> message.of(post));
  }

  @Override
  public Looked look(Post post, Instant since) {
    return new Looked.CannotTell();
  }

  @Override
  public Sent tell(Asker person, Reply reply) {
    Post post = new Post(TOLD, person.place(), null, reply);
    return send(() -> message.withoutId(post));
  }

  /// Who has an address decides what it gets.
  @Override
  public Profile profile(Asker asker) {
    return new Profile(null, true, "");
  }

  private Sent send(Supplier<Email> writing) {
    Email email;
    try {
      email = writing.get();
      mailer.validate(email);
    } catch (MailException | IllegalArgumentException e) {
      return new Sent.PlaceLost("this is no mail address that can be written to");
    }
    try {
      mailer.sendMail(email, false).join();
      return new Sent.Delivered(String.valueOf(email.getId()));
    } catch (RuntimeException e) {
      return MailFailure.of(e);
    }
  }

  private static TransportStrategy strategy(MailSettings.Encryption encryption) {
    return switch (encryption) {
      case STARTTLS -> TransportStrategy.SMTP_TLS;
      case TLS -> TransportStrategy.SMTPS;
      case NONE -> TransportStrategy.SMTP;
    };
  }
}

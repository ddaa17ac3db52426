package dev.paperboy.email;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.Post;
import java.net.URI;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.email.EmailBuilder;

/// A post as a mail. Its Message-ID is made of the delivery, so that a mail that comes twice after
/// all is the same to programs that look.
final class MailMessage {
  private final MailSettings settings;

  MailMessage(MailSettings settings) {
    this.settings = settings;
  }

  String domain() {
    return settings.domain();
  }

  static String id(Post post, String domain) {
    return "<paperboy." + post.delivery() + "@" + domain + ">";
  }

  Email of(Post post) {
    return written(post).fixingMessageId(id(post, domain())).buildEmail();
  }

  /// The same without an id of ours: no other mail may be taken for it.
  Email withoutId(Post post) {
    return written(post).buildEmail();
  }

  private EmailPopulatingBuilder written(Post relative) {
    Post post = absolute(relative);
    EmailPopulatingBuilder mail =
        EmailBuilder.startingBlank()
            .from(settings.from())
            .to(post.place().channel())
            .withSubject(MailSubject.of(post.reply()))
            .withPlainText(MailText.of(post))
            .withHTMLText(MailPage.of(post))
            .withHeader("Auto-Submitted", "auto-generated");
    URI unsubscribe = post.unsubscribe();
    if (unsubscribe != null) {
      mail.withHeader("List-Unsubscribe", "<" + unsubscribe.toASCIIString() + ">");
      if ("https".equalsIgnoreCase(unsubscribe.getScheme())) {
        // RFC 8058: mail programs show a button that asks this address by POST.
        mail.withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
    }
    return mail;
  }

  private Post absolute(Post post) {
    URI unsubscribe = post.unsubscribe();
    return new Post(
        post.delivery(),
        post.place(),
        post.under(),
        post.reply(),
        post.below(),
        post.links().stream().map(link -> new Link(link.label(), absolute(link.target()))).toList(),
        unsubscribe == null ? null : absolute(unsubscribe));
  }

  private URI absolute(URI target) {
    return settings.publicUrl().resolve(target);
  }
}

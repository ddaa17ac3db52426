package dev.paperboy.web;

import dev.paperboy.chat.MailDoor;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/// The chat page itself, which offers digests by mail only where mail can be sent.
final class ChatPage {
  private static final String MAIL_FORM = "(?s) *<!-- by mail -->.*?<!-- end -->\n";

  private final MailDoor mail;
  private final String whole;
  private final String withoutMail;

  ChatPage(MailDoor mail) {
    this.mail = mail;
    this.whole = new String(PageFile.content("index.html"), StandardCharsets.UTF_8);
    this.withoutMail = whole.replaceAll(MAIL_FORM, "");
  }

  void answer(Context context) {
    context
        .header("Cache-Control", "no-cache")
        .contentType("text/html; charset=utf-8")
        .result(mail.isOpen() ? whole : withoutMail);
  }
}

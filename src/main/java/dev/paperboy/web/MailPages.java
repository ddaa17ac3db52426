package dev.paperboy.web;

import dev.paperboy.chat.MailDoor;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Notice;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The pages behind the links of mails. They are open to everybody, from any site and under any
/// name, because whoever has no key sees and changes nothing; and only a POST changes anything,
/// because programs that guard inboxes open every link of a mail.
record MailPages(MailDoor door) {
  private static final int LONGEST_BODY = 16 * 1024;
  private static final int LONGEST_KEY = 100;
  private static final Pattern CHOICE = Pattern.compile("(?:^|&)do=([^&]{0,60})");

  List<String> paths() {
    return Arrays.stream(MailErrand.values()).map(MailErrand::path).toList();
  }

  void addTo(RoutesConfig routes) {
    for (MailErrand errand : MailErrand.values()) {
      routes.get(errand.path(), context -> show(door.look(errand, key(context)), context));
      routes.post(errand.path(), context -> act(errand, context));
    }
  }

  /// Mail programs send `List-Unsubscribe=One-Click` (RFC 8058), the page's buttons `do=…`.
  private void act(MailErrand errand, Context context) throws IOException {
    Optional<byte[]> body = RequestBody.read(context, LONGEST_BODY);
    if (body.isEmpty()) {
      RequestBody.tooLong(LONGEST_BODY).writeTo(context);
      return;
    }
    String form = new String(body.get(), StandardCharsets.UTF_8);
    show(door.act(errand, key(context), choice(form)), context);
  }

  private static String choice(String form) {
    Matcher found = CHOICE.matcher(form);
    try {
      return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String key(Context context) {
    @Nullable String key = context.queryParam("key");
    return key == null || key.length() > LONGEST_KEY ? "" : key;
  }

  private static void show(Notice notice, Context context) {
    context
        .status(notice.known() ? 200 : 404)
        .header("Content-Security-Policy", NoticePage.CONTENT_SECURITY_POLICY)
        .header("X-Robots-Tag", "noindex")
        .contentType("text/html; charset=utf-8")
        .result(NoticePage.of(notice));
  }
}

package dev.paperboy.rehearsal.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Platform;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from a message as it was sent which papers its cards show: by the link that each title is,
/// in the form that no text from outside can take.
final class ShownPapers {
  private static final String PAGE = "https://arxiv\\.org/abs/([^\"()\\s<>]+?)(?:v\\d+)?";
  private static final Pattern WHOLE = Pattern.compile(PAGE);
  private static final Pattern IN_DISCORD = Pattern.compile("\\]\\(" + PAGE + "\\)\\*\\*");
  private static final Pattern IN_MAIL =
      Pattern.compile("<a href=\"" + PAGE + "\"[^>]*>(?!arXiv<)");

  private ShownPapers() {}

  static List<String> in(Platform platform, JsonNode body) {
    return switch (platform) {
      case SLACK -> inSlack(body);
      case DISCORD -> found(IN_DISCORD, String.join("\n", body.findValuesAsText("content")));
      case EMAIL -> found(IN_MAIL, page(body.asText()));
      case WEB, TERMINAL -> List.of();
    };
  }

  private static List<String> inSlack(JsonNode body) {
    List<String> papers = new ArrayList<>();
    for (JsonNode element : body.findParents("url")) {
      Matcher page = WHOLE.matcher(element.path("url").asText());
      if (element.path("type").asText().equals("link") && page.matches()) {
        papers.add(page.group(1));
      }
    }
    return papers;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).toList();
  }

  private static String page(String mail) {
    try {
      MimeMessage message =
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
      return html(message.getContent());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("a mail cannot be read: " + mail, e);
    }
  }

  private static String html(Object content) throws MessagingException, IOException {
    if (!(content instanceof MimeMultipart parts)) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.getCount(); i++) {
      boolean page = parts.getBodyPart(i).isMimeType("text/html");
      Object part = parts.getBodyPart(i).getContent();
      html.append(page ? String.valueOf(part) : html(part));
    }
    return html.toString();
  }
}

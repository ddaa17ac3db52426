package dev.paperboy.email;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import java.util.stream.Collectors;

/// A post as the HTML that mail programs understand: one table, styles within the elements, nothing
/// loaded from anywhere.
///
/// Text has the program's own colour on its own background, light or dark; what has a colour of
/// ours has one that is legible on both.
final class MailPage {
  private static final String FONT =
      "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
  private static final String GREY = "color:#757575;";
  private static final String BLUE = "color:#2b78d0;";
  private static final String LINE = "border-top:1px solid #8886;";

  private static final String BUTTON =
      "display:inline-block;padding:10px 18px;border:2px solid #2b78d0;border-radius:8px;"
          + "font-size:16px;font-weight:600;text-decoration:none;"
          + BLUE;

  private MailPage() {}

  static String of(Post post) {
    MailParts parts = MailParts.of(post.reply());
    StringBuilder rows = new StringBuilder();
    row(
        rows,
        "font-size:20px;line-height:1.3;padding-bottom:4px;",
        MailHtml.passage(parts.heading()));
    for (Passage line : parts.lines()) {
      row(rows, "font-size:15px;line-height:1.5;", MailHtml.passage(line));
    }
    boolean first = true;
    for (Card card : parts.cards()) {
      row(rows, (first ? "padding-top:14px;" : "padding-top:16px;" + LINE), card(card));
      first = false;
    }
    row(
        rows,
        "font-size:15px;line-height:1.55;padding-top:10px;",
        MailHtml.text(parts.abstractText()));
    Reply below = post.below();
    if (below != null) {
      below(rows, MailParts.of(below));
    }
    row(rows, "padding-top:18px;" + (parts.cards().isEmpty() ? "" : LINE), links(post, parts));
    return page(rows.toString());
  }

  /// The rest of a list: enough to see whether one wants to read it.
  private static void below(StringBuilder rows, MailParts parts) {
    row(
        rows,
        "font-size:17px;line-height:1.3;padding-top:18px;" + LINE,
        MailHtml.passage(parts.heading()));
    for (Card card : parts.cards()) {
      String why = line("font-size:13px;line-height:1.5;" + GREY, MailHtml.passage(card.why()));
      row(rows, "padding-bottom:12px;", line("font-size:15px;line-height:1.4;", title(card)) + why);
    }
  }

  private static String card(Card card) {
    StringBuilder html = new StringBuilder();
    html.append(line("font-size:17px;line-height:1.35;font-weight:600;", title(card)));
    html.append(
        line(
            "font-size:13px;line-height:1.5;" + GREY,
            "<span dir=\"ltr\">" + MailHtml.text(MailWords.origin(card)) + "</span>"));
    html.append(
        line("font-size:15px;line-height:1.5;padding-top:6px;", MailHtml.passage(card.sentence())));
    html.append(line("font-size:13px;line-height:1.5;" + GREY + "padding-top:6px;", small(card)));
    return html.toString();
  }

  private static String title(Card card) {
    String title = MailHtml.text(card.title());
    return card.page()
        .filter(MailHtml::isWeb)
        .map(page -> MailHtml.link(page, BLUE + "text-decoration:none;", title))
        .orElse(title);
  }

  private static String small(Card card) {
    String links =
        MailHtml.web(card.links()).stream()
            .map(link -> MailHtml.link(link.target(), BLUE, MailHtml.text(link.label())))
            .collect(Collectors.joining(" &middot; "));
    String why = MailHtml.passage(card.why());
    return why.isEmpty() || links.isEmpty() ? why + links : why + " &middot; " + links;
  }

  /// Where the message is all about a link, the link is a button.
  private static String links(Post post, MailParts parts) {
    StringBuilder html = new StringBuilder();
    for (Link link : MailHtml.web(post.links())) {
      boolean main = parts.cards().isEmpty() && html.isEmpty();
      String style = main ? BUTTON : "font-size:13px;" + GREY;
      html.append(html.isEmpty() ? "" : " &nbsp; ");
      html.append(MailHtml.link(link.target(), style, MailHtml.text(link.label())));
    }
    return html.toString();
  }

  private static void row(StringBuilder rows, String style, String html) {
    if (!html.isEmpty()) {
      rows.append("<tr><td dir=\"auto\" style=\"" + FONT + "padding-bottom:10px;" + style + "\">");
      rows.append(html).append("</td></tr>\n");
    }
  }

  private static String line(String style, String html) {
    return html.isEmpty()
        ? ""
        : "<div dir=\"auto\" style=\"text-align:left;" + style + "\">" + html + "</div>";
  }

  private static String page(String rows) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>Paperboy</title>
        </head>
        <body style="margin:0;padding:16px;">
        <table role="presentation" cellpadding="0" cellspacing="0" border="0" align="center" \
        width="100%" style="max-width:600px;margin:0 auto;">
        """
        + rows
        + """
        </table>
        </body>
        </html>
        """;
  }
}

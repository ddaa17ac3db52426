package dev.paperboy.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailPageTest {
  @Test
  void textFromOutsideIsNoMarkup() {
    String page = MailPage.of(Mails.digest("d1", "ada@example.org"));

    assertThat(page)
        .contains("&lt;script&gt;x&lt;/script&gt;", "“flow &lt;matching&gt;”", "&amp; their")
        .doesNotContain("<script", "javascript:", "<img", "url(", "<link", "<style");
  }

  @Test
  void aMessageAboutALinkHasItAsAButton() {
    Post post =
        new Post(
            "d1",
            Place.inbox("ada@example.org"),
            null,
            Mails.notice(),
            null,
            List.of(
                new Link("Confirm", URI.create("https://papers.example.org/mail/join?a=1&b=2")),
                new Link("Ignore", URI.create("javascript:alert(1)"))),
            null);

    assertThat(MailPage.of(post))
        .contains("href=\"https://papers.example.org/mail/join?a=1&amp;b=2\"")
        .contains("display:inline-block", ">Confirm</a>")
        .doesNotContain("Ignore");
    assertThat(MailText.of(post))
        .isEqualTo(
            """
            Confirm your subscription
            Topic flow <matching> & "more"

            Confirm: https://papers.example.org/mail/join?a=1&b=2
            """);
  }

  @Test
  void plainTextIsWrapped() {
    String text = MailText.of(Mails.digest("d1", "ada@example.org"));

    assertThat(text)
        .startsWith(
            """
            5 papers for Tuesday 13 January: “flow <matching>”
            1 more below.

            1. SlimFlow: Training Smaller One-Step Models <script>x</script>
               Yuanzhi Zhu, Xingchao Liu et al. (3) · 17 Jul 2024 · cs.CV
               We explore one-step models & their <limits>.
               ▲ 41, +18 today · ★ 1.2k
               https://arxiv.org/abs/2407.12718
            """);
    assertThat(text)
        .contains(
            """

            1 more paper

            3. Below <the> rest
               ▲ 41, +18 today · ★ 1.2k
               https://arxiv.org/abs/2501.00001
            """);
    assertThat(text.lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void theSubjectIsTheFirstLineAndNoLongerThanALine() {
    Reply long1 =
        new Reply.Report(Passage.plain("word ".repeat(60) + "\r\nBcc: x"), List.of(), List.of());
    assertThat(MailSubject.of(long1)).hasSizeLessThanOrEqualTo(110).endsWith("word…");
    assertThat(MailSubject.of(new Reply.Report(Passage.EMPTY, List.of(), List.of())))
        .isEqualTo("Paperboy");
    assertThat(
            MailSubject.of(new Reply.Report(Passage.plain("😀".repeat(90)), List.of(), List.of())))
        .hasSizeLessThanOrEqualTo(222)
        .endsWith("😀…");
  }
}

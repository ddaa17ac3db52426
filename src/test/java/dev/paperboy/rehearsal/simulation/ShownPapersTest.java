package dev.paperboy.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.paperboy.chat.Platform;
import org.junit.jupiter.api.Test;

class ShownPapersTest {
  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onSlackATitleIsALink() {
    JsonNode body =
        json(
            """
            {"text": "https://arxiv.org/abs/1", "blocks": [
              {"type": "link", "text": "A", "url": "https://arxiv.org/abs/2405.20320v2"},
              {"type": "text", "text": "see https://arxiv.org/abs/2405.00001"},
              {"type": "link", "text": "B", "url": "https://github.com/x/y"},
              {"type": "link", "text": "C", "url": "https://arxiv.org/abs/hep-th/9901001"}]}
            """);
    assertThat(ShownPapers.in(Platform.SLACK, body))
        .containsExactly("2405.20320", "hep-th/9901001");
  }

  @Test
  void onDiscordATitleIsABoldLink() {
    JsonNode body =
        json(
            """
            {"components": [{"type": 10, "content":
              "**[A](https://arxiv.org/abs/2405.20320)**\\n-# [arXiv](https://arxiv.org/abs/2405.20320)"}]}
            """);
    assertThat(ShownPapers.in(Platform.DISCORD, body)).containsExactly("2405.20320");
  }

  @Test
  void inAMailATitleIsALinkOfItsPage() {
    String mail =
        """
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain

        1. A https://arxiv.org/abs/2405.99999
        --b
        Content-Type: text/html; charset=UTF-8
        Content-Transfer-Encoding: quoted-printable

        <a href=3D"https://arxiv.org/abs/2405.20320" style=3D"color:=
        red">A</a> <a href=3D"https://arxiv.org/abs/2405.20320" style=3D"">arXiv</a>
        --b--
        """
            .replace("\n", "\r\n");
    assertThat(ShownPapers.in(Platform.EMAIL, TextNode.valueOf(mail)))
        .containsExactly("2405.20320");
  }
}

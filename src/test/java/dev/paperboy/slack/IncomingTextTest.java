package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      delimiterString = " => ",
      textBlock =
          """
          <@U0BOT> diffusion => diffusion
          <@U0BOT|paperboy> a &lt; b &amp;&amp; c &gt; d => a < b && c > d
          &amp;lt; stays an escape => &lt; stays an escape
          <https://arxiv.org/abs/2405.20320> => https://arxiv.org/abs/2405.20320
          <https://arxiv.org/abs/2405.20320|this one> => https://arxiv.org/abs/2405.20320
          paper <http://node.js|node.js> => paper node.js
          <https://example.org/a?b=1&amp;c=2> => https://example.org/a?b=1&c=2
          in <#C012|general> by <mailto:a@b.org|a@b.org> => in general by a@b.org
          <!here> flow $1 \\ => flow $1 \\
          votes:&gt;10 => votes:>10
          """)
  void whatWasTypedComesBack(String sent, String typed) {
    assertThat(IncomingText.typed(sent)).isEqualTo(typed);
  }
}

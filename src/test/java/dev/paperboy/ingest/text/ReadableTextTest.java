package dev.paperboy.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          ImageNet 64times64             | ImageNet 64×64
          ImageNet 64times 64            | ImageNet 64×64
          ImageNet 64 times 64           | ImageNet 64×64
          a (64times64times4 latent)     | a (64×64×4 latent)
          a 3.5times and 4times gain     | a 3.5× and 4× gain
          6times fewer, up to 9times.    | 6× fewer, up to 9×.
          sim2times higher               | ~2× higher
          1% of the labels (le13 images) | 1% of the labels (≤13 images)
          fitted on leq6.9B models       | fitted on ≤6.9B models
          Fr\\'echet distance            | Fréchet distance
          Oleft(n^{1.5}dright) time      | O(n^1.5 d) time
          from Oleft(n^2dright)          | from O(n²d)
          HyperZcdotZcdotW               | HyperZ·Z·W
          a HyperZ{cdotZ{cdot}W} layer   | a HyperZ·Z·W layer
          a linear (O(N cdot T)) cost    | a linear (O(N · T)) cost
          a rate of mathcal{O}(n)        | a rate of O(n)
          turned by 360^{circ}           | turned by 360°
          utilize~proxy tasks (i.e.~all) | utilize proxy tasks (i.e. all)
          2.08\\% test error             | 2.08% test error
          the \\textbf{Mamba} model      | the Mamba model
          the \\overfeat network         | the overfeat network
          0.8013 \\pm 0.0243             | 0.8013 ± 0.0243
          10^4 GPU hours                 | 10⁴ GPU hours
          SRe^2L has O(N^2)              | SRe²L has O(N²)
          the dimension (d_{data})       | the dimension (d_data)
          ``sharp'' and `soft' labels    | “sharp” and ‘soft’ labels
          at {https://a.org/b_c}.        | at https://a.org/b_c.
          at https://a.org{https://a.org}. | at https://a.org.
          64 epochs--an over 21 times    | 64 epochs–an over 21 times
          """)
  void whatThePapersSiteStrippedIsPutBack(String source, String readable) {
    assertThat(ReadableText.of(source)).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          $x^2$ and $\\alpha$            | x² and α
          $\\mathcal{O}(n)$              | O(n)
          $O(n^{1.5}d)$                  | O(n^1.5 d)
          $10^{-3}$, $3.4\\times10^{20}$ | 10⁻³, 3.4×10²⁰
          $64 \\times 64$ pixels         | 64×64 pixels
          $\\ell_1$ and $\\ell_{\\infty}$ | ℓ₁ and ℓ_∞
          in $O(n\\log n)$ time          | in O(n log n) time
          $\\frac{1}{2}$, $\\frac{a+b}{c}$ | 1/2, (a+b)/c
          $\\sqrt{n}$                    | √n
          $\\mathbb{R}^d$                | R^d
          $\\hat{x}\\leq\\bar\\nu$        | x̂≤ν̄
          $x_{i+1}$ and $w_{ij}k$        | x_(i+1) and w_ij k
          the $k^{th}$ of $C^*$-algebras | the kth of C*-algebras
          $\\left( a, b \\right]$        | ( a, b ]
          $A\\not\\subset B$             | A⊄B
          with $>$90 and $\\sim$10\\%    | with >90 and ~10%
          \\(W_1\\) and \\[x\\]          | W₁ and x
          $$E = mc^2$$                   | E = mc²
          \\emph{very \\textbf{bold}} and {\\it slanted} | very bold and slanted
          Erd\\H{o}s, Schr\\"{o}dinger   | Erdős, Schrödinger
          \\v{C}ech, \\c{C}a, \\O rsted, na\\"{\\i}ve | Čech, Ça, Ørsted, naïve
          Kre\\u{\\i}n, Stra\\ss e, \\AA | Kreĭn, Straße, Å
          \\'Eric, \\~nu, Gda\\'nsk      | Éric, ñu, Gdańsk
          the model\\'s and we\\'re      | the model's and we're
          as shown \\cite{a,b}, see      | as shown, see
          \\href{https://a.org}{our page} | our page
          \\url{https://a.org/x\\_y}     | https://a.org/x_y
          R\\&D, \\#1, \\$32,000         | R&D, #1, $32,000
          10\\,000 a~\\ours{} model      | 10 000 a ours model
          pages 1--4 --- or more         | pages 1–4 — or more
          \\LaTeX{} and \\eg this        | LaTeX and e.g. this
          $R^2{=}0.86$ and R^2{=}0.86    | R²=0.86 and R²=0.86
          """)
  void latexIsWrittenOut(String source, String readable) {
    assertThat(ReadableText.of(source)).isEqualTo(readable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "256 times faster, over 21 times convergence speedup, 2 to 25 times fewer, sometimes",
        "timesteps, 5timesteps, bedtimes, the times",
        "sim2real transfer, ge95net, approximately, simple, a legend",
        "the left (or right) half, anecdotal evidence",
        "a price of $5, $10 and $1,000 per run; US$50 and A$60",
        "costs $5 and up to $10.50 (about $12) a month",
        "it costs $ 5 or so, in $US",
        "C:\\dir\\alpha\\new and \\\\server\\share\\x",
        "escapes such as \\n and \\t",
        "run it with --verbose or -v; PSNR --0.97",
        "a set {a, b, c} and a prompt {name}",
        "file_name_2 and snake_case",
        "about ~5% of the 10~20 and 3B~70B models; ~/home",
        "http://a.edu/~name/a--b_c^2?x=64%20",
        "`code` and 5'' and it's, don't `stop",
        "a ^ b, ^_^, x^-1, 10^10",
        "a lone $ and a lone { and a lone \\",
        "plain text - as it is."
      })
  void whatIsNoLatexStays(String text) {
    assertThat(ReadableText.of(text)).isEqualTo(text);
  }

  @Test
  void theOriginalIsKept() {
    PaperText text = ReadableText.of("$\\beta$-VAE", "A 2times gain");
    assertThat(text)
        .isEqualTo(new PaperText("β-VAE", "A 2× gain", "$\\beta$-VAE", "A 2times gain"));
  }

  @Test
  void aTitleThatWouldVanishIsShownAsItIs() {
    assertThat(ReadableText.of("\\label{x}", "").title()).isEqualTo("\\label{x}");
  }
}

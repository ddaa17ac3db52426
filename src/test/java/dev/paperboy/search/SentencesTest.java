package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is fast, e.g. GPT-4 needs 3.5 steps.",
        "It is fast (e.g. GPT-4) and small.",
        "That is slow, i.e. Imagen needs more.",
        "Nguyen et al. (2016) showed one way.",
        "Kataoka et. al. (2020) extended it.",
        "As Song et al. Show, it works.",
        "See Fig. 3 and Eq. 4 for more.",
        "We compare DDPM vs. GAN models.",
        "It was found by J. Smith and A. B. Jones.",
        "Accuracy is 78.9% at 1.28M images on v1.5 of it.",
        "Models w.r.t. ImageNet are better by 1.1p.p. while small.",
        "Is the code at youtu.be or on github.com too?",
        "1. We propose guidelines.",
        "It is (i).training-free; (ii). orthogonal; (iii). generalized.",
      })
  void aFullStopInsideASentenceDoesNotEndIt(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void sentencesEndWhereTheyEnd() {
    assertThat(
            sentences(
                "GANs are old. Is it true? Yes! As of Song et al. We go on without going MAD. An"
                    + " INT32 output.We propose more at 2.0. \"Quoted.\" Last one"))
        .containsExactly(
            "GANs are old.",
            "Is it true?",
            "Yes!",
            "As of Song et al.",
            "We go on without going MAD.",
            "An INT32 output.",
            "We propose more at 2.0.",
            "\"Quoted.\"",
            "Last one");
  }

  @Test
  void otherScriptsHaveSentencesToo() {
    assertThat(sentences("扩散模型很好。我们提出方法。")).hasSize(2);
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n ")).isEmpty();
  }

  private static List<String> sentences(String text) {
    return Sentences.in(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}

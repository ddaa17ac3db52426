package dev.paperboy.search;

import java.util.List;
import java.util.Random;

/// Text that nobody would write, the same for the same seed.
final class RandomText {
  private static final List<String> BITS =
      List.of(
          "diffusion",
          "one-step",
          "GPT-4",
          "the",
          "of",
          "\"",
          "\"\"",
          "(",
          ")",
          "[",
          "{",
          "}",
          "^",
          "~2",
          "*",
          "?",
          "-",
          "--",
          "+",
          "!",
          "&&",
          "||",
          "AND",
          "OR",
          "NOT",
          "title:",
          "id:*",
          "/.*/",
          "\\",
          "\\u0000",
          "\0",
          "\n",
          "\t",
          "。",
          "汉字",
          "扩散模型",
          "カタカナ",
          "الذكاء",
          "мир",
          "😀",
          "👩‍🔬",
          "e.g.",
          "i.e.",
          "et al.",
          "3.14",
          "64×64",
          "SRe^2L",
          "'s",
          "’",
          "…",
          "\u202e",
          "\ud800",
          "a\u0301",
          "ﷺ",
          "𝒪",
          "ß",
          "İ",
          ".",
          ". ",
          "A.",
          "U-Net",
          "$x^2$",
          ":",
          "9999999999999999999999",
          "cs.CV",
          "hep-th",
          "Tim",
          "\u00a0",
          "ﬁne");

  private RandomText() {}

  static String upTo(int length, Random random) {
    StringBuilder text = new StringBuilder();
    int wanted = random.nextInt(length + 1);
    while (text.length() < wanted) {
      switch (random.nextInt(6)) {
        case 0 -> text.appendCodePoint(random.nextInt(0x2FFFF));
        case 1 -> text.append((char) ('a' + random.nextInt(26)));
        default -> text.append(BITS.get(random.nextInt(BITS.size())));
      }
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.length() > length ? text.substring(0, length) : text.toString();
  }
}

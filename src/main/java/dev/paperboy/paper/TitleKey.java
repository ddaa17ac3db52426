package dev.paperboy.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A title reduced to what tells papers apart: letters and digits in lower case, without accents,
/// single spaces between words.
public record TitleKey(String value) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  public static TitleKey of(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(decomposed).replaceAll("");
    String words = OTHERS.matcher(letters).replaceAll(" ").strip();
    return new TitleKey(words.toLowerCase(Locale.ROOT));
  }
}

package dev.paperboy.search;

import java.util.regex.Pattern;

/// How much a sentence sounds like what a paper does, by the phrases that authors say it with.
final class Cues {
  private static final String DOING =
      "(?:propos|introduc|present|develop|describ|stud(?:y|ies)|investigat|show|demonstrat|explor"
          + "|examin|extend|aim|seek|argu|build|design|review|survey|advocat|offer)\\w*";
  private static final String GIVING = "(?:propose|introduce|present|develop|describe)";

  private static final Pattern GIVES =
      Pattern.compile("\\bwe\\s+(?:\\w+\\s+){0,2}?" + GIVING + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS_PAPER =
      Pattern.compile(
          "\\b(?:this|our)\\s+(?:paper|work|study|survey|article|review|project)\\s+(?:\\w+\\s+){0,2}?"
              + DOING,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTRIBUTION =
      Pattern.compile(
          "\\b(?:our|the)\\s+(?:main\\s+|key\\s+)?contributions?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OUR_NEW =
      Pattern.compile("\\b(?:our|the)\\s+(?:proposed|new|novel)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HERE =
      Pattern.compile(
          "\\b(?:in this|in the present|in our)\\s+(?:\\w+\\s+)?(?:paper|work|study|survey|article)\\b"
              + "|^here,? we\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OURS = Pattern.compile("\\b(?:we|our)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AVAILABILITY =
      Pattern.compile(
          "\\b(?:code|models?|data|datasets?|project page|demo)\\b.{0,60}"
              + "(?:available|released?|open-?sourced?|https?:)|^https?:",
          Pattern.CASE_INSENSITIVE);

  private Cues() {}

  /// From -2 for 'Code is available at …' over 0 for background to 4 for 'In this work, we propose
  /// …'.
  static float of(String sentence) {
    if (AVAILABILITY.matcher(sentence).find() && !GIVES.matcher(sentence).find()) {
      return -2;
    }
    float cue = 0;
    if (GIVES.matcher(sentence).find() || THIS_PAPER.matcher(sentence).find()) {
      cue = 3;
    } else if (CONTRIBUTION.matcher(sentence).find()) {
      cue = 3;
    } else if (OUR_NEW.matcher(sentence).find()) {
      cue = 2;
    } else if (OURS.matcher(sentence).find()) {
      cue = 1;
    }
    return HERE.matcher(sentence).find() ? cue + 1 : cue;
  }
}

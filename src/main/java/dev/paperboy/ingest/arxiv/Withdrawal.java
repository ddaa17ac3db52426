package dev.paperboy.ingest.arxiv;

import java.util.regex.Pattern;

/// How arXiv tells that a paper is withdrawn: in words, in the comment or where the abstract was.
public final class Withdrawal {
  private static final Pattern TOLD =
      Pattern.compile(
          "\\W*(?:(?:this|the|our)\\s+)?"
              + "(?:(?:arxiv\\s+)?(?:paper|article|submission|manuscript|preprint|work|note|draft"
              + "|version|document|e-?print)\\s+)?"
              + "(?:(?:has|have)\\s+been\\s+|is\\s+being\\s+|is\\s+|was\\s+|being\\s+)?"
              + "(?:now\\s+|temporarily\\s+|hereby\\s+)?withdrawn\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Withdrawal() {}

  /// Whether a comment or an abstract begins with the paper's withdrawal.
  public static boolean isToldBy(String text) {
    return TOLD.matcher(text).matches();
  }
}

package dev.paperboy.search;

import dev.paperboy.paper.Sha256;
import dev.paperboy.paper.TitleKey;
import java.util.regex.Pattern;

/// A title reduced to what versions of one work share: its letters and digits without a mark of the
/// version at the end, such as '(extended version)', 'v2' or 'technical report'.
final class WorkKey {
  private static final Pattern VERSION =
      Pattern.compile(
          " (?:(?:an? )?(?:extended|full|long|short|journal|conference|updated|revised|preliminary)"
              + " (?:version|abstract|paper)|technical report|v ?\\d|version \\d)$");

  private WorkKey() {}

  /// The key, short whatever the title's length.
  static String of(String title) {
    return Sha256.digits(words(title), 16);
  }

  /// What the key is made of; empty for a title without letters and digits.
  static String words(String title) {
    return VERSION.matcher(TitleKey.of(title).value()).replaceFirst("");
  }
}

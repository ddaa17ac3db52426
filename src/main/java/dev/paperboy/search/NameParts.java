package dev.paperboy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a name written in one is made of: `UniRepLKNet` of Uni, Rep, LK and Net, `ResNet50` of Res,
/// Net and 50.
final class NameParts {
  /// What has more is a code or a formula, not a name.
  private static final int MOST = 6;

  private NameParts() {}

  /// The parts in order, in lower case; one part if nothing shows where to cut.
  static List<String> of(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < name.length(); i++) {
      if (isCut(name, i)) {
        parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = i;
      }
    }
    parts.add(name.substring(start).toLowerCase(Locale.ROOT));
    return parts;
  }

  /// What people may call a name: every run of its parts that is shorter than the whole and says
  /// something, such as `replknet` and `net` for UniRepLKNet.
  static List<String> runs(String name) {
    if (isPlain(name)) {
      return List.of();
    }
    List<String> parts = of(name);
    List<String> runs = new ArrayList<>();
    if (parts.size() > MOST) {
      return runs;
    }
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to <= parts.size(); to++) {
        String run = String.join("", parts.subList(from, to));
        if (to - from < parts.size() && run.length() >= 3 && hasLetters(run)) {
          runs.add(run);
        }
      }
    }
    return runs;
  }

  /// Most words are, and are told by looking at their letters once.
  private static boolean isPlain(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (isCut(name, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCut(String name, int i) {
    char before = name.charAt(i - 1);
    char here = name.charAt(i);
    if (Character.isDigit(before) != Character.isDigit(here)) {
      return before != '.' && here != '.';
    }
    if (!Character.isUpperCase(here)) {
      return false;
    }
    boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return Character.isLowerCase(before) || (Character.isUpperCase(before) && lowerFollows);
  }

  /// The 64x of 64x64 is no name.
  private static boolean hasLetters(String run) {
    return run.chars().filter(Character::isLetter).count() >= 2;
  }
}

package dev.paperboy.search.language;

import java.util.Optional;
import java.util.Set;

/// What is not wanted: 'but not medical', 'not about GANs', 'excluding surveys', and 'without
/// distillation' where papers are asked for. 'training without labels' is a topic.
final class ExclusionForm implements Form {
  private static final int LONGEST = 3;

  /// What makes a 'but not' a turn of phrase.
  private static final Set<String> NOT_LEFT_OUT =
      Set.of(
          "only",
          "all",
          "limited",
          "necessarily",
          "always",
          "sufficient",
          "in",
          "too",
          "yet",
          "both",
          "as",
          "the",
          "a",
          "an",
          "exclusively",
          "just",
          "necessary",
          "enough",
          "so",
          "to",
          "by",
          "with",
          "from",
          "for",
          "least",
          "every",
          "quite",
          "very",
          "this",
          "that",
          "really");

  /// What methods do without. Such papers name it.
  private static final Set<String> DONE_WITHOUT =
      Set.of(
          "labels",
          "label",
          "labeled",
          "supervision",
          "training",
          "retraining",
          "forgetting",
          "data",
          "access",
          "fine-tuning",
          "finetuning",
          "any",
          "a",
          "the",
          "using",
          "explicit",
          "human",
          "annotations",
          "additional",
          "external",
          "extra",
          "prior",
          "paired",
          "pairs",
          "parallel",
          "tears",
          "borders",
          "loss",
          "losing",
          "requiring",
          "needing",
          "knowing",
          "knowledge",
          "limits",
          "code",
          "implementation",
          "implementations",
          "much",
          "further");

  /// What begins the next condition.
  private static final Set<String> NEXT =
      Set.of(
          "since", "with", "by", "before", "after", "from", "but", "and", "published", "without");

  private static final Set<String> ABOUT = Set.of("about", "on", "using", "with", "for", "from");

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    if (spoken.isClaim()) {
      return Optional.empty();
    }
    return switch (spoken.lower(at)) {
      case "but" -> spoken.lower(at + 1).equals("not") ? not(spoken, at, 2) : Optional.empty();
      case "not" -> bareNot(spoken, at);
      case "excluding" -> excluded(spoken, at, 1);
      case "except" -> excluded(spoken, at, spoken.lower(at + 1).equals("for") ? 2 : 1);
      case "without" -> without(spoken, at, opening);
      default -> Optional.empty();
    };
  }

  private static Optional<Found> not(Spoken spoken, int at, int skipped) {
    boolean about =
        spoken.lower(at + skipped).equals("about") || spoken.lower(at + skipped).equals("on");
    return excluded(spoken, at, about ? skipped + 1 : skipped);
  }

  private static Optional<Found> bareNot(Spoken spoken, int at) {
    boolean apart = spoken.register() == Register.REQUEST && spoken.stopsBefore(at);
    boolean about = spoken.lower(at + 1).equals("about");
    return at > 0 && (apart || about) ? not(spoken, at, 1) : Optional.empty();
  }

  private static Optional<Found> excluded(Spoken spoken, int at, int skipped) {
    int from = at + skipped;
    int length = length(spoken, from);
    boolean names = length > 0 && !spoken.is(from, NOT_LEFT_OUT) && !spoken.is(from, ABOUT);
    if (!names || at == 0) {
      return Optional.empty();
    }
    return Found.of(skipped + length, Condition.leavingOut(spoken.cores(from, from + length)));
  }

  private static Optional<Found> without(Spoken spoken, int at, boolean opening) {
    String before = spoken.lower(at - 1);
    boolean ofMethod = before.endsWith("ing") && !spoken.stopsBefore(at);
    int length = length(spoken, at + 1);
    if (spoken.register() != Register.REQUEST || opening || ofMethod || before.equals("or")) {
      return Optional.empty();
    }
    return length == 0 || length > 2 || spoken.is(at + 1, DONE_WITHOUT)
        ? Optional.empty()
        : Found.of(1 + length, new Condition.Without(spoken.cores(at + 1, at + 1 + length)));
  }

  private static boolean ends(Spoken spoken, int at) {
    return spoken.stopsBefore(at) || spoken.is(at, NEXT);
  }

  /// How many words the thing has that is left out, 0 if it is not plainly one.
  private static int length(Spoken spoken, int from) {
    int length = 0;
    while (from + length < spoken.size() && !(length > 0 && ends(spoken, from + length))) {
      String lower = spoken.lower(from + length);
      if (lower.isEmpty() || length == LONGEST || SmallWords.contains(lower)) {
        return 0;
      }
      length++;
    }
    return length;
  }
}

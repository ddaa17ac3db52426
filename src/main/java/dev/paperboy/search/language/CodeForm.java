package dev.paperboy.search.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Code: 'with code', 'that are open source', 'code available'. 'reasoning with code' and 'open
/// source LLMs' are topics.
final class CodeForm implements Form {
  /// What one does with code besides publishing it.
  private static final Set<String> DONE_WITH_CODE =
      Set.of(
          "reasoning",
          "thinking",
          "training",
          "pretraining",
          "pre-training",
          "trained",
          "planning",
          "prompting",
          "acting",
          "working",
          "solving",
          "interacting",
          "teaching",
          "pretrained",
          "augmented",
          "think",
          "reason",
          "finetuning",
          "fine-tuning",
          "experiments",
          "people",
          "students",
          "interaction",
          "compared",
          "together",
          "combined");

  private static final List<List<String>> BEHIND_WITH =
      List.of(
          List.of("code"),
          List.of("source", "code"),
          List.of("open", "code"),
          List.of("public", "code"),
          List.of("available", "code"),
          List.of("released", "code"),
          List.of("official", "code"),
          List.of("open", "source", "code"),
          List.of("open-source", "code"),
          List.of("code", "available"),
          List.of("github", "code"),
          List.of("a", "github", "repo"),
          List.of("github", "repo"),
          List.of("code", "on", "github"));

  private static final Set<String> OPEN = Set.of("open-source", "open-sourced", "opensource");

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    if (spoken.isClaim()) {
      return Optional.empty();
    }
    int lead = spoken.lower(at).equals("that") || spoken.lower(at).equals("which") ? 1 : 0;
    int length =
        switch (spoken.lower(at + lead)) {
          case "with" -> lead == 0 ? with(spoken, at) : 0;
          case "have", "has", "provide", "provides", "having", "release" ->
              lead > 0 || Register.isPaper(spoken.lower(at - 1)) ? having(spoken, at + lead) : 0;
          case "are", "is" -> lead > 0 ? open(spoken, at + lead + 1, 1) : 0;
          case "code" -> code(spoken, at + lead);
          default -> openPapers(spoken, at);
        };
    return length == 0 ? Optional.empty() : Found.of(lead + length, new Condition.HasCode());
  }

  private static int with(Spoken spoken, int at) {
    boolean adjacent = !spoken.stopsBefore(at) && spoken.is(at - 1, DONE_WITH_CODE);
    return adjacent ? 0 : having(spoken, at);
  }

  private static int having(Spoken spoken, int at) {
    int longest = 0;
    for (List<String> words : BEHIND_WITH) {
      int end = at + 1 + words.size();
      if (spoken.says(at + 1, words.toArray(String[]::new)) && spoken.isLoose(end)) {
        longest = Math.max(longest, 1 + words.size());
      }
    }
    return longest;
  }

  /// 'code available', 'code is available', 'code released', where a clause ends with it.
  private static int code(Spoken spoken, int at) {
    int is = spoken.lower(at + 1).equals("is") ? 1 : 0;
    String state = spoken.lower(at + 1 + is);
    boolean said =
        state.equals("available") || state.equals("released") || state.equals("included");
    return said && spoken.isLoose(at + 2 + is) ? 2 + is : 0;
  }

  private static int open(Spoken spoken, int at, int before) {
    if (spoken.is(at, OPEN) && spoken.isLoose(at + 1)) {
      return before + 1;
    }
    boolean two = spoken.says(at, "open", "source") || spoken.says(at, "open", "sourced");
    return two && spoken.isLoose(at + 2) ? before + 2 : 0;
  }

  /// 'open source papers on …', and 'diffusion models, open source'.
  private static int openPapers(Spoken spoken, int at) {
    int length = spoken.is(at, OPEN) ? 1 : spoken.says(at, "open", "source") ? 2 : 0;
    if (length == 0) {
      return 0;
    }
    boolean papers = Register.isPaper(spoken.lower(at + length));
    boolean apart = at > 0 && spoken.stopsBefore(at) && spoken.stopsBefore(at + length);
    return papers || apart ? length : 0;
  }
}

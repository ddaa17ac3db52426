package dev.paperboy.rehearsal.simulation;

import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import dev.paperboy.rehearsal.replay.ReplayFile;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/// Daily lists for a simulation: made up, or those of a file moved by whole weeks to where the
/// simulation begins.
public final class MadeLists {
  static final List<String> SUBJECTS =
      List.of(
          "diffusion distillation",
          "flow matching",
          "protein folding",
          "speech recognition",
          "robot grasping",
          "graph networks",
          "program synthesis",
          "image compression",
          "language model reasoning",
          "reinforcement learning",
          "video generation",
          "visual question answering",
          "text embeddings",
          "audio synthesis",
          "medical imaging",
          "recommendation");

  private static final List<String> METHODS =
      List.of("Scaling", "Rethinking", "Towards", "Efficient", "Aligned", "Sparse", "Open", "Fast");
  static final List<String> MEANS =
      List.of("adapters", "memory", "priors", "feedback", "tokens", "experts", "search", "data");

  private static final int LISTED_AGAIN = 30;

  private MadeLists() {}

  /// Lists of made-up papers, on working days only. Now and then one is listed twice.
  ///
  /// @param papers how many a list has, about
  public static NavigableMap<LocalDate, List<FakeHuggingFacePaper>> of(
      long seed, LocalDate first, int days, int papers) {
    Random random = new Random(seed);
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists = new TreeMap<>();
    List<FakeHuggingFacePaper> before = new ArrayList<>();
    for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
        continue;
      }
      List<FakeHuggingFacePaper> list = new ArrayList<>();
      int count = Math.max(1, papers / 2) + random.nextInt(papers);
      for (int i = 0; i < count; i++) {
        boolean again = !before.isEmpty() && random.nextInt(LISTED_AGAIN) == 0;
        list.add(
            again
                ? before.get(random.nextInt(before.size()))
                : paper(random, day, before.size() + list.size()));
      }
      list.forEach(paper -> keep(before, paper));
      lists.put(day, list);
    }
    return lists;
  }

  private static void keep(List<FakeHuggingFacePaper> before, FakeHuggingFacePaper paper) {
    if (!before.contains(paper)) {
      before.add(paper);
    }
  }

  private static FakeHuggingFacePaper paper(Random random, LocalDate day, int number) {
    String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    String means = MEANS.get(random.nextInt(MEANS.size()));
    String name = "M" + Integer.toString(number + 40_000, 36).toUpperCase(Locale.ROOT);
    String title =
        "%s: %s %s with %s"
            .formatted(name, METHODS.get(random.nextInt(METHODS.size())), subject, means);
    return new FakeHuggingFacePaper(
        "%02d%02d.%05d".formatted(day.getYear() % 100, day.getMonthValue(), number + 1),
        title,
        "We study %s by %s. %s is better than all of its kind.".formatted(subject, means, name),
        List.of("Author " + name, "Second " + name),
        day.minusDays(1),
        (int) Math.round(8 * random.nextExponential()),
        1,
        null,
        null);
  }

  /// The lists of a file from its first Monday on; none if it has none.
  public static NavigableMap<LocalDate, List<FakeHuggingFacePaper>> of(
      Path file, LocalDate first, int days) {
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> all = ReplayFile.read(file);
    if (all.isEmpty()) {
      return all;
    }
    LocalDate begin = all.firstKey().with(TemporalAdjusters.nextOrSame(first.getDayOfWeek()));
    long moved = ChronoUnit.DAYS.between(begin, first);
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists = new TreeMap<>();
    all.subMap(begin, begin.plusDays(days))
        .forEach(
            (day, list) ->
                lists.put(
                    day.plusDays(moved), list.stream().map(paper -> moved(paper, moved)).toList()));
    return lists;
  }

  private static FakeHuggingFacePaper moved(FakeHuggingFacePaper paper, long days) {
    return new FakeHuggingFacePaper(
        paper.id(),
        paper.title(),
        paper.summary(),
        paper.authors(),
        paper.published().plusDays(days),
        paper.upvotes(),
        paper.comments(),
        paper.code(),
        paper.stars());
  }
}

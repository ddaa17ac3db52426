package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Platform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Holds what stands on the platforms against what was promised. It knows the fakes' logs, what a
/// channel wants and what its status says, and nothing of the program's own books.
final class Audit {
  private static final int EXAMPLES = 20;

  private final Map<Member, Book> books = new HashMap<>();
  private final Map<String, Integer> papers = new HashMap<>();
  private final List<String> examples = new ArrayList<>();
  private long days;
  private long posted;
  private long shown;
  private long silent;
  private long duplicates;
  private long repeated;
  private long missed;
  private long unexplained;
  private long doubtful;

  /// Enters a post, as soon as it stands there.
  synchronized void saw(Member member, Sighting post) {
    Book book = books.computeIfAbsent(member, _ -> new Book());
    LocalDate day = member.digestDay(post.at());
    String part = day + (post.inThread() ? " thread" : "");
    boolean twice = !book.deliveries.add(post.delivery()) || !book.parts.add(part);
    if (twice) {
      duplicates++;
      example(member, day, "a duplicate, " + post.delivery());
    }
    if (!post.inThread()) {
      posted++;
    }
    for (String paper : post.papers()) {
      shown++;
      int number = papers.computeIfAbsent(paper, _ -> papers.size());
      if (book.shown.get(number)) {
        repeated++;
        example(member, day, "paper " + paper + " again");
      }
      book.shown.set(number);
    }
  }

  /// Judges a channel's day when it is over.
  ///
  /// @param wanted whether a digest was due and could be had
  /// @param news whether papers had come that are news to everybody who wants what is trending
  /// @param status what the channel's status says of its last digest
  synchronized void over(
      Member member, LocalDate day, boolean wanted, boolean news, Supplier<String> status) {
    if (!wanted) {
      return;
    }
    days++;
    Book book = books.computeIfAbsent(member, _ -> new Book());
    boolean there = book.parts.contains(day.toString());
    book.forget(day);
    boolean mail = member.place().platform() == Platform.EMAIL;
    if (there && !mail) {
      return;
    }
    String said = status.get();
    Explanation explanation = Explanation.of(day, said);
    if (mail && explanation == Explanation.DOUBT) {
      doubtful++;
    } else if (!there) {
      absent(member, day, news, said, explanation);
    }
  }

  private void absent(
      Member member, LocalDate day, boolean news, String said, Explanation explanation) {
    boolean due = news && member.isTrending();
    switch (explanation) {
      case SILENCE -> {
        if (due) {
          missed++;
          example(member, day, "silent although papers had come: " + said);
        } else {
          silent++;
        }
      }
      case DOUBT, CONTRADICTION -> {
        missed++;
        example(member, day, "not there: " + said);
      }
      case NONE -> {
        missed += due ? 1 : 0;
        unexplained++;
        example(member, day, "no word of it: " + said);
      }
    }
  }

  synchronized Findings findings() {
    return new Findings(
        days, posted, shown, silent, duplicates, repeated, missed, unexplained, doubtful, examples);
  }

  private void example(Member member, LocalDate day, String what) {
    if (examples.size() < EXAMPLES) {
      examples.add(
          "%s %s (%s, %s): %s".formatted(member.place(), day, member.zone(), member.time(), what));
    }
  }

  /// What stands in one channel.
  private static final class Book {
    private static final int DAYS_KEPT = 4;

    /// By the numbers of papers.
    private final BitSet shown = new BitSet();

    private final Set<String> parts = new HashSet<>();
    private final Set<String> deliveries = new HashSet<>();

    /// Deliveries name their day: older ones cannot come again unnoticed, since their day's part is
    /// theirs.
    void forget(LocalDate by) {
      String limit = by.minusDays(DAYS_KEPT).toString();
      parts.removeIf(part -> part.compareTo(limit) < 0);
    }
  }
}

package dev.paperboy.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongSupplier;

/// Reads what people ask and finds what answers it. What was asked before is remembered for as long
/// as searches see the same papers; behind that, [Rankings] outlive papers that change nothing.
public final class Questions {
  private static final int REMEMBERED = 500;

  private record Typed(String text, LocalDate day) {}

  private record Kept(long change, Answered answered) {}

  /// A question as it was read, and what it came to.
  public record Answered(Inquiry asked, Found found) {}

  private final QuestionReader reader;
  private final Ladder ladder;
  private final LongSupplier visibleChange;
  private final Clock clock;
  private final Cache<Typed, Kept> lately =
      Caffeine.newBuilder().maximumSize(REMEMBERED).<Typed, Kept>build();

  /// @param visibleChange the number of the last change of papers that searches see
  /// @param clock tells the day from which 'this week' is told
  public Questions(QuestionReader reader, Ladder ladder, LongSupplier visibleChange, Clock clock) {
    this.reader = reader;
    this.ladder = ladder;
    this.visibleChange = visibleChange;
    this.clock = clock;
  }

  /// What a text asks and finds.
  public Answered answer(String text) {
    Typed typed = new Typed(text, LocalDate.now(clock));
    long change = visibleChange.getAsLong();
    Kept kept = lately.getIfPresent(typed);
    if (kept != null && kept.change() == change) {
      return kept.answered();
    }
    Answered answered = find(typed);
    lately.put(typed, new Kept(change, answered));
    return answered;
  }

  /// What a question finds that was read already.
  Answered answer(Inquiry inquiry) {
    return new Answered(inquiry, ladder.find(inquiry, right -> inquiry.withTopic(right.text())));
  }

  private Answered find(Typed typed) {
    Inquiry inquiry = reader.read(typed.text(), typed.day());
    Found found =
        Inquiry.isVerbatim(typed.text())
            ? ladder.findAsTyped(inquiry)
            : ladder.find(inquiry, right -> reader.read(right.in(typed.text()), typed.day()));
    return new Answered(inquiry, found);
  }
}

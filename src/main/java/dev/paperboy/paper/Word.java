package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What a source says about one field of a paper.
record Word(Field field, Claim claim, Paper paper, Object value) {
  /// The least believed first. Only words that say the same at the same time are equal.
  static final Comparator<Word> BY_BELIEF =
      Comparator.comparingInt(Word::substance)
          .thenComparingInt(word -> word.field.trust(word.claim.source()))
          .thenComparingLong(Word::firstListing)
          .thenComparing(word -> word.claim.at())
          .thenComparing(word -> word.claim.source())
          .thenComparing(word -> word.value.toString());

  /// What an account says; null when it leaves the field open.
  static @Nullable Word of(Field field, Account account) {
    Claim claim = account.provenance().claims().get(field);
    Object value = field.of(account.paper());
    return claim == null || value == null ? null : new Word(field, claim, account.paper(), value);
  }

  /// What counts before whose word it is: a text with its abstract, and the highest version, since
  /// versions only rise and a mirror may lag.
  private int substance() {
    return switch (value) {
      case PaperText text -> text.abstractText().isEmpty() ? 0 : 1;
      case Integer version when field == Field.VERSION -> version;
      default -> 0;
    };
  }

  /// A paper that comes back to a list was listed on the first one's day.
  private long firstListing() {
    return value instanceof LocalDate day && field == Field.LISTED ? -day.toEpochDay() : 0;
  }
}

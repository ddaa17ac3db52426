package dev.paperboy.search.language;

import dev.paperboy.search.language.Operator.Asks;
import dev.paperboy.search.language.Operator.Sorts;
import dev.paperboy.search.language.Operator.Unread;
import dev.paperboy.search.language.Operator.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What `name:value` asks for, or what is wrong with it.
final class Operators {
  private static final Pattern CATEGORY =
      Pattern.compile("[a-z]{2,10}(?:-[a-z]{2,6})?(?:\\.[a-z-]{2,10})?");
  private static final Pattern RANGE =
      Pattern.compile("(.*?)(?:\\.\\.|(?<=^\\d{4})[-–](?=\\d{4}$))(.*)");
  private static final Pattern VOTES = Pattern.compile("(>=|<=|>|<|=)?(\\d{1,9})\\+?");
  private static final Pattern VOTES_RANGE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

  private Operators() {}

  /// @param value not empty
  static Operator read(Field field, String value) {
    return switch (field) {
      case TITLE -> new Asks(new Condition.TitleHas(value));
      case AUTHOR -> new Asks(new Condition.By(value));
      case WITHOUT -> new Asks(new Condition.Without(value));
      case ABOUT -> new Words(value);
      case CATEGORY -> category(value);
      case YEAR -> years(value);
      case SINCE, AFTER, UNTIL, BEFORE -> bound(field, value);
      case HAS ->
          value.equalsIgnoreCase("code")
              ? new Asks(new Condition.HasCode())
              : new Unread("is nothing that I can tell", field);
      case VOTES -> votes(value);
      case KIND ->
          Kind.of(value)
              .<Operator>map(kind -> new Asks(new Condition.Is(kind)))
              .orElseGet(() -> new Unread("is no kind that I know", field));
      case SORT ->
          Order.of(value)
              .<Operator>map(Sorts::new)
              .orElseGet(() -> new Unread("is no order that I know", field));
    };
  }

  private static Operator category(String value) {
    return CATEGORY.matcher(value.toLowerCase(Locale.ROOT)).matches()
        ? new Asks(new Condition.In(value))
        : new Unread("is no category", Field.CATEGORY);
  }

  private static Operator bound(Field field, String value) {
    return Span.parse(value)
        .<Operator>map(span -> new Asks(bound(field, span)))
        .orElseGet(() -> new Unread("is no date", field));
  }

  private static Condition bound(Field field, Span span) {
    return switch (field) {
      case AFTER -> new Condition.Published(span.last().plusDays(1), null);
      case UNTIL -> new Condition.Published(null, span.last());
      case BEFORE -> new Condition.Published(null, span.first().minusDays(1));
      case SINCE, TITLE, AUTHOR, CATEGORY, YEAR, HAS, VOTES, KIND, SORT, WITHOUT, ABOUT ->
          new Condition.Published(span.first(), null);
    };
  }

  private static Operator years(String value) {
    Matcher range = RANGE.matcher(value);
    if (!range.matches()) {
      return Span.parse(value)
          .<Operator>map(span -> new Asks(new Condition.Published(span.first(), span.last())))
          .orElseGet(() -> new Unread("is no year", Field.YEAR));
    }
    @Nullable Span from = Span.parse(range.group(1)).orElse(null);
    @Nullable Span until = Span.parse(range.group(2)).orElse(null);
    boolean open = range.group(1).isEmpty() != range.group(2).isEmpty();
    if ((from == null || until == null) && !(open && (from != null || until != null))) {
      return new Unread("is no range of years", Field.YEAR);
    }
    @Nullable LocalDate first = from == null ? null : from.first();
    @Nullable LocalDate last = until == null ? null : until.last();
    return first != null && last != null && first.isAfter(last)
        ? new Unread("runs backwards", Field.YEAR)
        : new Asks(new Condition.Published(first, last));
  }

  private static Operator votes(String value) {
    Matcher range = VOTES_RANGE.matcher(value);
    if (range.matches()) {
      int least = Integer.parseInt(range.group(1));
      int most = Integer.parseInt(range.group(2));
      return least > most
          ? new Unread("runs backwards", Field.VOTES)
          : new Asks(new Condition.Votes(least, most));
    }
    Matcher one = VOTES.matcher(value.replace(" ", ""));
    if (!one.matches()) {
      return new Unread("is no number of votes", Field.VOTES);
    }
    int count = Integer.parseInt(one.group(2));
    return switch (one.group(1)) {
      case ">" -> new Asks(new Condition.Votes(count + 1, Integer.MAX_VALUE));
      case "<" ->
          count == 0
              ? new Unread("is no number of votes", Field.VOTES)
              : new Asks(new Condition.Votes(0, count - 1));
      case "<=" -> new Asks(new Condition.Votes(0, count));
      case "=" -> new Asks(new Condition.Votes(count, count));
      case null, default -> new Asks(new Condition.Votes(count, Integer.MAX_VALUE));
    };
  }
}

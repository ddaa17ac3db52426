package dev.paperboy.search.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Dates: 'since 2023', 'from 2019 to 2021', 'published in June 2024', 'before 2020'.
///
/// Only where the date ends its clause: 'after 2000 steps' is about steps.
final class DateForm implements Form {
  private static final Set<String> PUBLISHED =
      Set.of("published", "released", "written", "dated", "submitted", "posted", "appeared");
  private static final Set<String> COMPARED = Set.of("newer", "later", "older", "earlier");
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–");

  /// arXiv's first.
  private static final int FIRST_YEAR = 1991;

  private final LocalDate today;

  DateForm(LocalDate today) {
    this.today = today;
  }

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    if (spoken.isClaim()) {
      return Optional.empty();
    }
    if (SpokenDate.isYear(spoken, at) && Register.isPaper(spoken.lower(at + 1))) {
      return SpokenDate.at(spoken, at).flatMap(date -> within(1, date));
    }
    int lead = spoken.is(at, PUBLISHED) ? 1 : 0;
    return behindPreposition(spoken, at + lead)
        .map(found -> new Found(lead + found.length(), found.conditions(), found.order()));
  }

  private Optional<Found> behindPreposition(Spoken spoken, int at) {
    return switch (spoken.lower(at)) {
      case "since" -> since(spoken, at);
      case "after" -> bound(spoken, at, 1, true, false);
      case "until", "till" -> bound(spoken, at, 1, false, true);
      case "before" -> bound(spoken, at, 1, false, false);
      case "from" -> range(spoken, at, TO).or(() -> onwards(spoken, at)).or(() -> in(spoken, at));
      case "between" -> range(spoken, at, Set.of("and"));
      case "in", "during" -> range(spoken, at, Set.of()).or(() -> in(spoken, at));
      case "of" ->
          Register.isPaper(spoken.lower(at - 1)) ? in(spoken, at) : Optional.<Found>empty();
      case "newer", "later", "older", "earlier" -> compared(spoken, at);
      default -> Optional.empty();
    };
  }

  private Optional<Found> since(Spoken spoken, int at) {
    Optional<SpokenDate> date =
        SpokenDate.at(spoken, at + 1).or(() -> SpokenDate.monthAt(spoken, at + 1, today));
    return date.flatMap(
        since -> ending(spoken, at, 1 + since.length(), since.span().first(), null));
  }

  private Optional<Found> compared(Spoken spoken, int at) {
    boolean later = spoken.lower(at).equals("newer") || spoken.lower(at).equals("later");
    return spoken.is(at, COMPARED) && spoken.lower(at + 1).equals("than")
        ? bound(spoken, at, 2, later, false)
        : Optional.empty();
  }

  /// Nobody looks for papers from after today: 'emissions after 2050' is a topic.
  private Optional<Found> bound(
      Spoken spoken, int at, int skipped, boolean later, boolean included) {
    Optional<SpokenDate> found = SpokenDate.at(spoken, at + skipped);
    if (found.isEmpty() || found.get().span().first().isAfter(today)) {
      return Optional.empty();
    }
    Span span = found.get().span();
    int length = skipped + found.get().length();
    LocalDate last = included ? span.last() : span.first().minusDays(1);
    return later
        ? ending(spoken, at, length, span.last().plusDays(1), null)
        : ending(spoken, at, length, null, last);
  }

  private Optional<Found> onwards(Spoken spoken, int at) {
    Optional<SpokenDate> date = SpokenDate.at(spoken, at + 1);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1 + date.get().length();
    boolean on = spoken.lower(next).equals("on") || spoken.lower(next).equals("onwards");
    return on || spoken.lower(next).equals("onward")
        ? ending(spoken, at, next + 1 - at, date.get().span().first(), null)
        : Optional.empty();
  }

  private Optional<Found> in(Spoken spoken, int at) {
    return SpokenDate.at(spoken, at + 1)
        .filter(date -> mayBePublished(spoken, date.span().first()))
        .filter(date -> spoken.isLoose(at + 1 + date.length()))
        .flatMap(date -> within(1 + date.length(), date));
  }

  private Optional<Found> range(Spoken spoken, int at, Set<String> links) {
    int dash = spoken.lower(at + 1).length() == 9 ? 4 : -1;
    if (dash > 0 && "-–".indexOf(spoken.lower(at + 1).charAt(dash)) >= 0) {
      Optional<Span> from = Span.parse(spoken.lower(at + 1).substring(0, dash));
      Optional<Span> to = Span.parse(spoken.lower(at + 1).substring(dash + 1));
      return from.isPresent() && to.isPresent()
          ? ending(spoken, at, 2, from.get().first(), to.get().last())
          : Optional.empty();
    }
    Optional<SpokenDate> from = SpokenDate.at(spoken, at + 1);
    int link = at + 1 + from.map(SpokenDate::length).orElse(0);
    if (from.isEmpty()
        || link >= spoken.size()
        || !isLink(spoken, link, links)
        || !mayBePublished(spoken, from.get().span().first())) {
      return Optional.empty();
    }
    return SpokenDate.at(spoken, link + 1)
        .flatMap(
            to ->
                ending(
                    spoken,
                    at,
                    link + 1 + to.length() - at,
                    from.get().span().first(),
                    to.span().last()));
  }

  /// 'from 1964 to 1980' is a time of which papers tell, unless papers of that time are asked for.
  private boolean mayBePublished(Spoken spoken, LocalDate day) {
    boolean asked = spoken.register() == Register.REQUEST;
    return !day.isAfter(today) && (asked || day.getYear() >= FIRST_YEAR);
  }

  private static boolean isLink(Spoken spoken, int at, Set<String> links) {
    return links.contains(spoken.lower(at)) || links.contains(spoken.words().get(at).raw());
  }

  private static Optional<Found> within(int length, SpokenDate date) {
    return Found.of(length, new Condition.Published(date.span().first(), date.span().last()));
  }

  private static Optional<Found> ending(
      Spoken spoken, int at, int length, @Nullable LocalDate from, @Nullable LocalDate until) {
    boolean backwards = from != null && until != null && from.isAfter(until);
    return backwards || !spoken.isLoose(at + length)
        ? Optional.empty()
        : Found.of(length, new Condition.Published(from, until));
  }
}

package dev.paperboy.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// People: 'by Tim Salimans', 'papers of Yann LeCun', "Kaiming He's work". Whoever wrote none of
/// the papers is part of the topic, however the name is written: 'by Gradient Descent'.
final class PersonForm implements Form {
  private static final int LONGEST_NAME = 4;
  private static final int MOST_NAMES = 4;
  private static final Set<String> AUTHORED =
      Set.of("written", "authored", "published", "coauthored");
  private static final Set<String> PARTICLES =
      Set.of("van", "de", "von", "der", "den", "la", "le", "al", "bin", "ben", "del", "di", "da");
  private static final Set<String> WORKS =
      Set.of(
          "paper",
          "papers",
          "article",
          "articles",
          "work",
          "works",
          "publications",
          "research",
          "preprints");

  private final Known known;

  PersonForm(Known known) {
    this.known = known;
  }

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    int lead = spoken.is(at, AUTHORED) ? 1 : 0;
    return switch (spoken.lower(at + lead)) {
      case "by" -> names(spoken, at, lead + 1);
      case "from" -> lead > 0 || movesOn(spoken, at) ? Optional.empty() : names(spoken, at, 1);
      case "of" -> spoken.is(at - 1, WORKS) && lead == 0 ? names(spoken, at, 1) : Optional.empty();
      default -> lead > 0 ? Optional.empty() : owner(spoken, at);
    };
  }

  /// 'from Song to Sound' is a way, not an origin.
  private static boolean movesOn(Spoken spoken, int at) {
    for (int i = at + 2; i <= at + LONGEST_NAME + 1; i++) {
      if (spoken.lower(i).equals("to") || spoken.lower(i).equals("into")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Found> names(Spoken spoken, int at, int skipped) {
    List<Condition> people = new ArrayList<>();
    int end = at + skipped;
    int next = end;
    while (people.size() < MOST_NAMES) {
      int length = nameLength(spoken, next);
      if (length == 0) {
        break;
      }
      people.add(new Condition.By(spoken.cores(next, next + length)));
      end = next + length;
      end += spoken.says(end, "et", "al") ? 2 : 0;
      boolean and = spoken.lower(end).equals("and") || spoken.lower(end).equals("&");
      if (!and && !(spoken.stopsBefore(end) && end < spoken.size())) {
        break;
      }
      next = and ? end + 1 : end;
    }
    end += spoken.says(end, "and", "others") ? 2 : 0;
    boolean choice = spoken.lower(end).equals("or") || spoken.lower(at + skipped).equals("either");
    return people.isEmpty() || choice
        ? Optional.empty()
        : Optional.of(new Found(end - at, people, Order.RELEVANCE));
  }

  /// The longest known name, 0 if none.
  private int nameLength(Spoken spoken, int at) {
    int most = 0;
    while (most < LONGEST_NAME && mayBeOfName(spoken, at + most, most)) {
      most++;
    }
    for (int length = most; length > 0; length--) {
      if (isName(spoken, at, length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean mayBeOfName(Spoken spoken, int at, int before) {
    if (at >= spoken.size() || (before > 0 && spoken.stopsBefore(at))) {
      return false;
    }
    SpokenWord word = spoken.words().get(at);
    boolean particle = PARTICLES.contains(word.lower());
    return !word.core().isEmpty()
        && Character.isLetter(word.core().codePointAt(0))
        && (particle || !SmallWords.contains(word.lower()) || word.isCapitalised())
        && word.core().chars().noneMatch(Character::isDigit);
  }

  /// A name alone has to be written like one, and is not looked for in claims.
  private boolean isName(Spoken spoken, int at, int length) {
    List<SpokenWord> words = spoken.words().subList(at, at + length);
    boolean written =
        words.stream().allMatch(word -> word.isCapitalised() || PARTICLES.contains(word.lower()));
    if (length == 1 && (!written || spoken.isClaim() || words.getFirst().core().length() < 3)) {
      return false;
    }
    boolean small = words.stream().noneMatch(SpokenWord::isCapitalised);
    return (written || (small && !spoken.isClaim()))
        && known.isAuthor(spoken.cores(at, at + length));
  }

  private Optional<Found> owner(Spoken spoken, int at) {
    for (int length = 1; length <= LONGEST_NAME; length++) {
      int last = at + length - 1;
      String word = last < spoken.size() ? spoken.words().get(last).core() : "";
      if (word.endsWith("'s") || word.endsWith("’s")) {
        return spoken.is(last + 1, WORKS) ? owner(spoken, at, length) : Optional.empty();
      }
      if (!mayBeOfName(spoken, last, length - 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Found> owner(Spoken spoken, int at, int length) {
    String genitive = spoken.cores(at, at + length);
    String name = genitive.substring(0, genitive.length() - 2);
    boolean capitals =
        spoken.words().subList(at, at + length).stream().allMatch(SpokenWord::isCapitalised);
    return (capitals || length > 1) && known.isAuthor(name)
        ? Found.of(length + 1, new Condition.By(name))
        : Optional.empty();
  }
}

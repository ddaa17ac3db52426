package dev.paperboy.trending;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.TitleKey;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What shows that papers belong together: the words of their titles and who wrote them.
///
/// @param lead the last author, who in most fields leads the lab; empty where there is none
record Kin(Set<String> title, Set<String> authors, String lead) {
  /// So alike are the titles of two versions of one work.
  private static final double ONE_WORK = 0.8;

  /// Titles that share less are of the same field, no more.
  private static final double OF_ONE_FIELD = 0.3;

  private static final double ONE_LAB = 0.5;
  private static final int SHARED = 2;

  /// At least one in so many authors of the shorter list: of hundreds of authors, two names are
  /// shared by chance.
  private static final int ONE_IN = 6;

  static Kin of(Paper paper) {
    List<String> authors =
        paper.authors().stream().map(Author::name).map(name -> TitleKey.of(name).value()).toList();
    String title = TitleKey.of(paper.title()).value();
    return new Kin(
        Arrays.stream(title.split(" ", -1)).collect(Collectors.toCollection(LinkedHashSet::new)),
        new LinkedHashSet<>(authors),
        authors.isEmpty() ? "" : authors.getLast());
  }

  /// How it stands to another.
  Kinship to(Kin other) {
    double titles = titlesShared(other);
    boolean oneWork = titles >= ONE_WORK;
    boolean oneLab = isOfOneLab(other);
    double beyondTheField = Math.max(0, titles - OF_ONE_FIELD) / (1 - OF_ONE_FIELD);
    double likeness = oneLab ? Math.max(ONE_LAB, beyondTheField) : beyondTheField;
    return new Kinship(oneWork ? 1 : likeness, oneWork || oneLab);
  }

  /// How two papers stand to each other.
  ///
  /// @param likeness from 0 for strangers to 1 for one work
  /// @param close whether both are versions of one work, or of one lab
  record Kinship(double likeness, boolean close) {}

  private boolean isOfOneLab(Kin other) {
    if (!lead.isEmpty() && lead.equals(other.lead)) {
      return true;
    }
    int shared = shared(authors, other.authors);
    int fewer = Math.min(authors.size(), other.authors.size());
    return shared >= SHARED && shared * ONE_IN >= fewer;
  }

  private double titlesShared(Kin other) {
    int shared = shared(title, other.title);
    return shared / (double) (title.size() + other.title.size() - shared);
  }

  private static int shared(Set<String> some, Set<String> others) {
    if (some.size() > others.size()) {
      return shared(others, some);
    }
    int shared = 0;
    for (String one : some) {
      shared += others.contains(one) ? 1 : 0;
    }
    return shared;
  }
}

package dev.paperboy.paper;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Two accounts of a paper becoming one: for each field the more believed word.
final class Joining {
  private final Account left;
  private final Account right;
  private final Map<Field, Claim> claims = new EnumMap<>(Field.class);

  Joining(Account left, Account right) {
    this.left = left;
    this.right = right;
  }

  Account joined() {
    Paper paper =
        new Paper(
            left.paper().id(),
            believed(Field.TEXT).text(),
            believed(Field.AUTHORS).authors(),
            believed(Field.PUBLISHED).published(),
            believed(Field.CATEGORIES).categories(),
            believed(Field.CODE).code(),
            signals(),
            publication());
    return new Account(paper, new Provenance(claims));
  }

  private Signals signals() {
    return new Signals(
        believed(Field.SEED_RANK).signals().seedRank(),
        believed(Field.UPVOTES).signals().upvotes(),
        believed(Field.STARS).signals().stars(),
        believed(Field.COMMENTS).signals().comments());
  }

  private Publication publication() {
    return new Publication(
        believed(Field.VERSION).publication().version(),
        believed(Field.WITHDRAWN).publication().withdrawn(),
        believed(Field.DOI).publication().doi(),
        believed(Field.JOURNAL).publication().journal(),
        believed(Field.COMMENT).publication().comment(),
        believed(Field.LISTED).publication().listed());
  }

  /// The paper whose word counts for the field; either where both leave it open.
  private Paper believed(Field field) {
    Word word = moreBelieved(Word.of(field, left), Word.of(field, right));
    if (word == null) {
      return left.paper();
    }
    claims.put(field, word.claim());
    return word.paper();
  }

  private static @Nullable Word moreBelieved(@Nullable Word one, @Nullable Word other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Word.BY_BELIEF.compare(one, other) >= 0 ? one : other;
  }
}

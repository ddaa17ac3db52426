package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.CATEGORY;
import static dev.paperboy.search.PaperDocument.PUBLISHED;
import static dev.paperboy.search.PaperDocument.TRAIT;
import static dev.paperboy.search.PaperDocument.VOTES;

import dev.paperboy.search.language.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Which papers fulfil all conditions of a question, as one query without a score, for every way of
/// finding papers alike.
final class ConditionFilter {
  private ConditionFilter() {}

  /// The filter, or none if every paper will do.
  static Optional<Query> of(List<Condition> conditions) {
    if (conditions.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean demands = false;
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Not(Condition excluded)) {
        all.add(query(excluded), Occur.MUST_NOT);
      } else {
        all.add(query(condition), Occur.FILTER);
        demands = true;
      }
    }
    if (!demands) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return Optional.of(all.build());
  }

  private static Query query(Condition condition) {
    return switch (condition) {
      case Condition.Phrase(String phrase) -> TextQueries.exactly(phrase);
      case Condition.Mention(String word) -> TextQueries.mention(word);
      case Condition.Without(String what) -> doingWithout(what);
      case Condition.TitleHas(String title) -> TextQueries.inTitle(title);
      case Condition.By(String name) -> AuthorQuery.of(name);
      case Condition.In(String category) -> category(category);
      case Condition.Published(@Nullable LocalDate from, @Nullable LocalDate until) ->
          LongField.newRangeQuery(
              PUBLISHED,
              from == null ? Long.MIN_VALUE : from.toEpochDay(),
              until == null ? Long.MAX_VALUE : until.toEpochDay());
      case Condition.HasCode() -> new TermQuery(new Term(TRAIT, Traits.CODE));
      case Condition.Votes(int least, int most) -> LongField.newRangeQuery(VOTES, least, most);
      case Condition.Is is -> new TermQuery(new Term(TRAIT, is.kind().word()));
      case Condition.Not not -> ConditionFilter.of(List.of(not)).orElseThrow();
    };
  }

  private static Query category(String category) {
    Term term = new Term(CATEGORY, PaperDocument.categoryTerm(category));
    return category.indexOf('.') >= 0
        ? new TermQuery(term)
        : new BooleanQuery.Builder()
            .add(new TermQuery(term), Occur.SHOULD)
            .add(new PrefixQuery(new Term(CATEGORY, term.text() + ".")), Occur.SHOULD)
            .build();
  }

  /// Who does without distillation says so: 'without distillation', 'distillation-free'. Only
  /// papers that mention it otherwise are left out.
  private static Query doingWithout(String what) {
    Query mentioned = TextQueries.mention(what);
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(
            new BooleanQuery.Builder()
                .add(mentioned, Occur.FILTER)
                .add(TextQueries.doneWithout(what), Occur.MUST_NOT)
                .build(),
            Occur.MUST_NOT)
        .build();
  }
}

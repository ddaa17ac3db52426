package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.Order;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The papers for a whole question: those on the topic that fulfil its conditions, or, where no
/// topic is named, all that fulfil them.
final class InquirySearch {
  /// So many of the best papers are put in another order where one is asked for.
  private static final int POOL = 100;

  private final IndexSearcher searcher;
  private final Inquiry inquiry;
  private final Optional<Query> filter;
  private final SearchMode mode;
  private final @Nullable Embedding meaning;

  /// @param meaning the vector of the question's words; without one the search is by words alone
  InquirySearch(
      IndexSearcher searcher, Inquiry inquiry, @Nullable Embedding meaning, SearchMode mode) {
    this(searcher, inquiry, ConditionFilter.of(inquiry.conditions()), meaning, mode);
  }

  private InquirySearch(
      IndexSearcher searcher,
      Inquiry inquiry,
      Optional<Query> filter,
      @Nullable Embedding meaning,
      SearchMode mode) {
    this.searcher = searcher;
    this.inquiry = inquiry;
    this.filter = filter;
    this.mode = mode;
    this.meaning = mode == SearchMode.LEXICAL ? null : meaning;
  }

  /// A search of these papers and no others.
  static InquirySearch among(
      Collection<PaperId> papers,
      IndexSearcher searcher,
      Inquiry inquiry,
      @Nullable Embedding meaning,
      SearchMode mode) {
    List<BytesRef> ids = papers.stream().map(id -> new BytesRef(id.value())).toList();
    Query these = new TermInSetQuery(PaperDocument.ID, ids);
    Query filter =
        ConditionFilter.of(inquiry.conditions())
            .map(conditions -> both(conditions, these))
            .orElse(these);
    return new InquirySearch(searcher, inquiry, Optional.of(filter), meaning, mode);
  }

  Ranking ranking(int limit) throws IOException {
    if (isListing()) {
      return Listing.run(searcher, query(), inquiry.order(), limit);
    }
    if (inquiry.order() == Order.RELEVANCE) {
      return best(limit);
    }
    return Reordered.by(inquiry.order(), best(Math.max(limit, POOL)), searcher, limit);
  }

  /// What a paper has to match to be found by its words, with the score by which it is.
  Optional<Query> query() throws IOException {
    if (isListing()) {
      return listed();
    }
    Question words = Question.of(inquiry.words());
    Optional<Query> topic =
        meaning == null
            ? QuestionQuery.of(words, searcher.getIndexReader())
            : QuestionQuery.lenient(words, searcher.getIndexReader());
    return topic.map(this::filtered);
  }

  private Query filtered(Query query) {
    return filter.map(only -> both(query, only)).orElse(query);
  }

  private Ranking best(int limit) throws IOException {
    if (meaning == null) {
      return RankedSearch.run(searcher, query(), limit);
    }
    if (mode == SearchMode.DENSE) {
      Query nearest = HybridSearch.nearest(meaning, filter, limit);
      return RankedSearch.run(searcher, Optional.of(nearest), limit);
    }
    Optional<Query> named = Named.by(inquiry.words(), searcher).map(this::filtered);
    return HybridSearch.run(searcher, query(), named, meaning, filter, limit);
  }

  /// A phrase of small words alone, 'to be or not to be', ranks nothing.
  private boolean isListing() {
    return inquiry.topic().isEmpty() && Question.of(inquiry.words()).isEmpty();
  }

  /// An order alone lists all papers.
  private Optional<Query> listed() {
    Optional<Query> all =
        inquiry.order() == Order.RELEVANCE
            ? Optional.empty()
            : Optional.of(MatchAllDocsQuery.INSTANCE);
    return filter.or(() -> all).map(ConstantScoreQuery::new);
  }

  private static Query both(Query topic, Query filter) {
    return new BooleanQuery.Builder().add(topic, Occur.MUST).add(filter, Occur.FILTER).build();
  }
}

package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.AUTHOR;
import static dev.paperboy.search.PaperDocument.CATEGORY;
import static dev.paperboy.search.PaperDocument.NAME_PARTS;
import static dev.paperboy.search.PaperDocument.TEXT;

import dev.paperboy.search.Question.Asked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The ways in which papers may write one word of a question; the best one counts.
final class WordQuery {
  private static final float PIECE_OF_COMPOUND = 0.4f;
  private static final float PART_OF_NAME = 0.3f;
  private static final float AUTHOR_NAME = 0.6f;

  /// Two words that stand together in the question and in one in the paper: each gets most of it.
  private static final float WITH_NEIGHBOUR = 0.8f;

  /// What an abbreviation stands for is as good as the abbreviation.
  private static final float MEANING = 1f;

  private final IndexReader reader;
  private final Stems stems;
  private final List<Query> ways = new ArrayList<>();
  private int papers;
  private int clauses;

  private WordQuery(IndexReader reader, Stems stems) {
    this.reader = reader;
    this.stems = stems;
  }

  /// What a word came to.
  ///
  /// @param papers about how many papers have it
  /// @param clauses how many terms the query looks up
  record Found(Query query, int papers, int clauses) {}

  /// The query for a word, or none if no paper has it in any way.
  ///
  /// @param joints the word written in one with the word before or after it
  static Optional<Found> of(Asked asked, List<String> joints, IndexReader reader, Stems stems)
      throws IOException {
    WordQuery query = new WordQuery(reader, stems);
    query.addWhole(asked);
    query.addApart(asked);
    query.addMeanings(asked.word().joined());
    for (String joint : joints) {
      query.add(TEXT, stems.of(joint), WITH_NEIGHBOUR);
    }
    return query.ways.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(new DisjunctionMaxQuery(query.ways, 0f), query.papers, query.clauses));
  }

  private void addWhole(Asked asked) throws IOException {
    String joined = asked.word().joined();
    add(TEXT, stems.of(joined), 1f);
    add(NAME_PARTS, joined, PART_OF_NAME);
    add(AUTHOR, joined, AUTHOR_NAME);
    add(CATEGORY, PaperDocument.categoryTerm(asked.typed()), 1f);
  }

  /// `U-Net` and `GPT4` also stand in papers as 'U net' and 'GPT 4'.
  private void addApart(Asked asked) throws IOException {
    List<Piece> pieces = asked.word().pieces();
    if (!asked.word().isCompound()) {
      addPhrase(NameParts.of(asked.typed()));
      return;
    }
    addPhrase(pieces.stream().map(Piece::folded).toList());
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    for (Piece piece : pieces) {
      Term term = new Term(TEXT, stems.of(piece.folded()));
      if (Word.isTelling(piece) && occurs(term)) {
        each.add(new TermQuery(term), Occur.SHOULD);
      }
    }
    BooleanQuery known = each.build();
    if (!known.clauses().isEmpty()) {
      ways.add(new BoostQuery(known, PIECE_OF_COMPOUND));
    }
  }

  /// `NAS` is also what papers call neural architecture search.
  private void addMeanings(String joined) throws IOException {
    for (String meaning : Synonyms.of(joined, reader)) {
      addStemmedPhrase(List.of(meaning.split(" ")), MEANING);
    }
  }

  private void addPhrase(List<String> parts) throws IOException {
    if (parts.size() > 1 && parts.stream().noneMatch(StopWords::contains)) {
      addStemmedPhrase(parts.stream().map(stems::of).toList(), 1f);
    }
  }

  private void addStemmedPhrase(List<String> parts, float weight) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (String part : parts) {
      Term term = new Term(TEXT, part);
      if (reader.docFreq(term) == 0) {
        return;
      }
      phrase.add(term);
    }
    clauses += parts.size();
    ways.add(new BoostQuery(phrase.build(), weight));
  }

  private void add(String field, String text, float weight) throws IOException {
    Term term = new Term(field, text);
    if (occurs(term)) {
      ways.add(new BoostQuery(new TermQuery(term), weight));
    }
  }

  private boolean occurs(Term term) throws IOException {
    int with = reader.docFreq(term);
    papers = Math.max(papers, with);
    clauses++;
    return with > 0;
  }
}

package dev.paperboy.search;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TitleKey;
import dev.paperboy.search.embedding.Embedding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// A paper as the index keeps it. Whoever changes a field or an analysis raises [#SCHEMA].
///
/// Title and abstract are one field with the title in it twice. That is BM25F with a title weight
/// of 2 (frequencies and lengths add up before they saturate) with the plain queries of one field:
/// phrases score the same way and Lucene can skip what cannot compete.
final class PaperDocument {
  static final String SCHEMA = "4";

  static final String ID = "id";
  static final String TEXT = "text";
  static final String NAME_PARTS = "name-parts";
  static final String AUTHOR = "author";
  static final String CATEGORY = "category";
  static final String PUBLISHED = "published";
  static final String CHANGE = "change";
  static final String TITLE = "title";
  static final String TITLE_KEY = "title-key";
  static final String WORK = "work";
  static final String ABSTRACT = "abstract";
  static final String EMBEDDING = "embedding";
  static final String ABBREVIATION = "abbreviation";

  /// Title and abstract word by word as they are written, for phrases that have to be exact.
  static final String EXACT = "exact";

  static final String AUTHOR_SHORT = "author-short";
  static final String AUTHOR_NAME = "author-name";
  static final String TRAIT = "trait";
  static final String VOTES = "votes";
  static final String POPULARITY = "popularity";

  /// Names in capitals count once: a paper that says ResNet ten times is not ten times a net.
  private static final FieldType PRESENCE = type(IndexOptions.DOCS);

  /// Without norms, or a paper of one author would be more by her than a paper of three.
  private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private PaperDocument() {}

  static Analyzer analyzer() {
    Analyzer asWritten = new PaperAnalyzer(Tokens::asWritten);
    return new PerFieldAnalyzerWrapper(
        new PaperAnalyzer(Tokens::stemmed),
        Map.of(
            AUTHOR,
            asWritten,
            TITLE,
            asWritten,
            EXACT,
            asWritten,
            NAME_PARTS,
            new PaperAnalyzer(Tokens::nameParts)));
  }

  static Term key(PaperId id) {
    return new Term(ID, id.value());
  }

  /// Titles with the same key, whatever their length. Titles without letters and digits have none.
  static Term titleKey(String title) {
    return new Term(TITLE_KEY, PaperId.ofTitle(title).value());
  }

  static Document of(PaperChange change, Stems stems) {
    Paper paper = change.paper();
    Document document = new Document();
    document.add(new StringField(ID, paper.id().value(), Field.Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(paper.id().value())));
    document.add(new LongField(CHANGE, change.number(), Field.Store.NO));
    addText(document, paper, stems);
    for (Author author : paper.authors()) {
      document.add(new Field(AUTHOR, author.name(), NAMES));
      document.add(new SortedSetDocValuesField(AUTHOR_NAME, column(author.name())));
      AuthorQuery.shortened(author.name())
          .ifPresent(name -> document.add(new StringField(AUTHOR_SHORT, name, Field.Store.NO)));
    }
    for (String category : paper.categories()) {
      document.add(new StringField(CATEGORY, categoryTerm(category), Field.Store.NO));
    }
    LocalDate published = paper.published();
    if (published != null) {
      document.add(new LongField(PUBLISHED, published.toEpochDay(), Field.Store.NO));
    }
    Embedding embedding = change.embedding();
    if (embedding != null) {
      document.add(
          new KnnFloatVectorField(
              EMBEDDING, embedding.values(), VectorSimilarityFunction.DOT_PRODUCT));
    }
    document.add(new NumericDocValuesField(POPULARITY, Popularity.of(paper.signals())));
    addFilters(document, paper);
    return document;
  }

  private static void addFilters(Document document, Paper paper) {
    for (String trait : Traits.of(paper)) {
      document.add(new StringField(TRAIT, trait, Field.Store.NO));
    }
    Integer votes = paper.signals().upvotes();
    if (votes != null) {
      document.add(new LongField(VOTES, votes, Field.Store.NO));
    }
  }

  /// Categories are exact but for their case.
  static String categoryTerm(String category) {
    String term = category.toLowerCase(Locale.ROOT);
    return term.length() <= 100 ? term : term.substring(0, 100);
  }

  private static void addText(Document document, Paper paper, Stems stems) {
    String title = paper.title();
    String abstractText = paper.abstractText();
    IndexedText heading = new IndexedText(title, stems);
    IndexedText body = new IndexedText(abstractText, stems);
    heading.addStemmed(document);
    heading.addStemmed(document);
    body.addStemmed(document);
    heading.addWritten(document, NAMES, PRESENCE);
    body.addWritten(document, NAMES, PRESENCE);
    heading.addTitle(document);
    for (String term : Synonyms.terms(title + ". " + abstractText, stems)) {
      document.add(new StringField(ABBREVIATION, term, Field.Store.NO));
    }
    document.add(new StoredField(TITLE, title));
    document.add(new BinaryDocValuesField(TITLE, column(title)));
    document.add(new StoredField(ABSTRACT, abstractText));
    if (!TitleKey.of(title).value().isEmpty()) {
      document.add(new StringField(TITLE_KEY, titleKey(title).text(), Field.Store.NO));
      document.add(new SortedDocValuesField(WORK, new BytesRef(WorkKey.of(title))));
    }
  }

  /// Lucene's columns hold 32,766 bytes at most; a suggestion needs far less.
  private static BytesRef column(String text) {
    return new BytesRef(text.length() <= 1_000 ? text : text.substring(0, 1_000));
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}

package dev.paperboy.paper;

import static dev.paperboy.paper.SourceKind.ARXIV;
import static dev.paperboy.paper.SourceKind.FILE;
import static dev.paperboy.paper.SourceKind.GITHUB;
import static dev.paperboy.paper.SourceKind.HUGGING_FACE;
import static dev.paperboy.paper.SourceKind.SEED_PAGE;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The parts of a paper that are believed one by one.
public enum Field {
  TEXT,
  AUTHORS,
  PUBLISHED,
  CATEGORIES,
  CODE,
  VERSION,
  WITHDRAWN,
  DOI,
  JOURNAL,
  COMMENT,
  LISTED,
  SEED_RANK,
  UPVOTES,
  COMMENTS,
  STARS;

  private static final List<SourceKind> ABOUT_THE_PAPER =
      List.of(ARXIV, HUGGING_FACE, FILE, SEED_PAGE);

  /// The site asks its readers for the repository; arXiv has what the abstract mentions.
  private static final List<SourceKind> ABOUT_CODE = List.of(HUGGING_FACE, ARXIV, FILE, SEED_PAGE);

  private static final List<SourceKind> ABOUT_THE_LIST = List.of(HUGGING_FACE, FILE);
  private static final List<SourceKind> ABOUT_STARS = List.of(GITHUB, HUGGING_FACE, FILE);

  /// What a paper says of this; null when it leaves it open.
  @Nullable Object of(Paper paper) {
    Publication publication = paper.publication();
    return switch (this) {
      case TEXT -> paper.text();
      case AUTHORS -> some(paper.authors());
      case PUBLISHED -> paper.published();
      case CATEGORIES -> some(paper.categories());
      case CODE -> paper.code();
      case VERSION -> publication.version();
      case WITHDRAWN -> withdrawn(publication);
      case DOI -> publication.doi();
      case JOURNAL -> publication.journal();
      case COMMENT -> publication.comment();
      case LISTED -> publication.listed();
      case SEED_RANK -> paper.signals().seedRank();
      case UPVOTES -> paper.signals().upvotes();
      case COMMENTS -> paper.signals().comments();
      case STARS -> paper.signals().stars();
    };
  }

  /// How much a source is believed about this, more for more.
  int trust(SourceKind source) {
    List<SourceKind> mostBelievedFirst = mostBelievedFirst();
    int place = mostBelievedFirst.indexOf(source);
    return place < 0 ? 0 : mostBelievedFirst.size() - place;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private List<SourceKind> mostBelievedFirst() {
    return switch (this) {
      case TEXT, AUTHORS, PUBLISHED, CATEGORIES, VERSION, WITHDRAWN, DOI, JOURNAL, COMMENT ->
          ABOUT_THE_PAPER;
      case CODE -> ABOUT_CODE;
      case LISTED, UPVOTES, COMMENTS -> ABOUT_THE_LIST;
      case SEED_RANK -> List.of(SEED_PAGE);
      case STARS -> ABOUT_STARS;
    };
  }

  private static @Nullable Object some(Collection<?> items) {
    return items.isEmpty() ? null : items;
  }

  /// Not being withdrawn is only said by who knows the version.
  private static @Nullable Object withdrawn(Publication publication) {
    boolean said = publication.withdrawn() || publication.version() != null;
    return said ? publication.withdrawn() : null;
  }
}

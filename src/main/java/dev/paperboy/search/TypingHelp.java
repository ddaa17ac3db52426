package dev.paperboy.search;

import dev.paperboy.paper.CategoryNames;
import dev.paperboy.search.completion.CatalogueBuilder;
import dev.paperboy.search.completion.Completion;
import dev.paperboy.search.completion.Completion.Kind;
import dev.paperboy.search.completion.Completions;
import dev.paperboy.search.completion.FoldedText;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Completions of what is typed, kept in memory beside the index and made anew behind it.
///
/// They are answered from one unchanging state while the next is being made.
public final class TypingHelp {
  /// Far more than anyone types.
  private static final int LONGEST = 300;

  private final PaperIndex index;
  private volatile Completions completions = Completions.NONE;
  private long version = -1;

  /// Has no completions until it has followed the index for the first time.
  public TypingHelp(PaperIndex index) {
    this.index = index;
  }

  /// What completes the text typed so far, best first.
  public List<Completion> find(String typed, Set<Kind> kinds, int limit) {
    String start = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    return completions.find(cut(start), kinds, limit);
  }

  /// Brings completions up to what searches see. That takes seconds in a big library, during which
  /// everything else goes on.
  public void follow() {
    index.with(
        searcher -> {
          make(searcher.getIndexReader());
          return true;
        });
  }

  /// Titles are there first, since learning phrases takes the longest.
  private synchronized void make(IndexReader reader) throws IOException {
    long current = ((DirectoryReader) reader).getVersion();
    if (current == version) {
      return;
    }
    CatalogueBuilder papers = new CatalogueBuilder(Kind.PAPER, TypingHelp::cut);
    TitleList.addTo(papers, reader);
    CatalogueBuilder categories = new CatalogueBuilder(Kind.CATEGORY, TypingHelp::cut);
    addCategories(categories, reader);
    completions = completions.with(categories, papers);
    CatalogueBuilder authors = new CatalogueBuilder(Kind.AUTHOR, TypingHelp::cut);
    AuthorList.addTo(authors, reader);
    completions = completions.withAuthors(authors);
    CatalogueBuilder phrases = new CatalogueBuilder(Kind.PHRASE, TypingHelp::cut);
    PhraseList.of(reader).forEach(phrases::add);
    completions = completions.withPhrases(phrases);
    version = current;
  }

  private static void addCategories(CatalogueBuilder categories, IndexReader reader)
      throws IOException {
    record Counted(String code, int papers) {}
    List<Counted> counted = new java.util.ArrayList<>();
    for (String code : CategoryNames.codes()) {
      Term term = new Term(PaperDocument.CATEGORY, PaperDocument.categoryTerm(code));
      counted.add(new Counted(code, reader.docFreq(term)));
    }
    counted.stream()
        .filter(category -> category.papers() > 0)
        .sorted(Comparator.comparingInt(Counted::papers).reversed())
        .forEach(
            category -> categories.add(CategoryNames.described(category.code()), category.code()));
  }

  private static FoldedText cut(String text) {
    return new FoldedText(
        Words.in(text).stream()
            .map(
                word ->
                    new FoldedText.Part(
                        word.joined(), word.pieces().stream().map(Piece::folded).toList()))
            .toList());
  }
}

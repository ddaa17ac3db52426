package dev.paperboy.search;

import dev.paperboy.search.completion.PhraseLearner;
import dev.paperboy.search.completion.PhraseWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/// The phrases that an index's papers are about, learnt from all titles and from many abstracts.
final class PhraseList {
  /// Of more papers, so many abstracts are read, evenly over the index.
  private static final int ABSTRACTS = 20_000;

  private static final int MOST = 30_000;

  /// A phrase of fewer texts is chance.
  private static final int LEAST = 3;

  /// The number of texts that chance needs grows with the library, up to so many.
  private static final int PAPERS_A_TEXT = 2_000;

  private static final int LEAST_OF_MANY = 15;

  /// Words that join two parts of a title.
  private static final Set<String> JOINTS =
      Set.of(
          "via", "using", "towards", "toward", "through", "without", "under", "beyond", "over",
          "per", "based", "vs", "versus", "when", "while", "between", "across", "its", "from");

  private final Stems stems = new Stems();
  private final PhraseLearner learner = new PhraseLearner();
  private final IndexReader reader;

  private PhraseList(IndexReader reader) {
    this.reader = reader;
  }

  static List<String> of(IndexReader reader) throws IOException {
    PhraseList list = new PhraseList(reader);
    list.read();
    int least = Math.min(LEAST + reader.numDocs() / PAPERS_A_TEXT, LEAST_OF_MANY);
    return list.learner.learnt(least, MOST);
  }

  private void read() throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    BinaryDocValues titles = MultiDocValues.getBinaryValues(reader, PaperDocument.TITLE);
    if (titles == null) {
      return;
    }
    for (int paper = titles.nextDoc();
        paper != BinaryDocValues.NO_MORE_DOCS;
        paper = titles.nextDoc()) {
      if (live == null || live.get(paper)) {
        learner.addTitle(words(titles.binaryValue().utf8ToString()));
      }
    }
    StoredFields stored = reader.storedFields();
    int step = Math.max(1, reader.maxDoc() / ABSTRACTS);
    for (int paper = 0; paper < reader.maxDoc(); paper += step) {
      if (live == null || live.get(paper)) {
        Document document = stored.document(paper, Set.of(PaperDocument.ABSTRACT));
        String text = Objects.requireNonNullElse(document.get(PaperDocument.ABSTRACT), "");
        learner.addAbstract(words(text));
      }
    }
  }

  private List<PhraseWord> words(String text) {
    List<PhraseWord> words = new ArrayList<>();
    int end = 0;
    for (Word word : Words.in(text)) {
      boolean next = end > 0 && word.start() == end + 1 && text.charAt(end) == ' ';
      String joined = word.joined();
      words.add(
          new PhraseWord(
              text.substring(word.start(), word.end()), stems.of(joined), isTelling(joined), next));
      end = word.end();
    }
    return words;
  }

  private static boolean isTelling(String word) {
    return word.length() >= 2
        && Character.isLetter(word.charAt(0))
        && !StopWords.contains(word)
        && !StopWords.isPhrasing(word)
        && !JOINTS.contains(word);
  }
}

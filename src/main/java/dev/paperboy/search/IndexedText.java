package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.EXACT;
import static dev.paperboy.search.PaperDocument.NAME_PARTS;
import static dev.paperboy.search.PaperDocument.TEXT;
import static dev.paperboy.search.PaperDocument.TITLE;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;

/// A title or an abstract on its way into the index: cut into words once for all fields that it
/// goes into.
final class IndexedText {
  private final String text;
  private final List<Word> words;
  private final List<Token> written;
  private final List<Token> stemmed;

  IndexedText(String text, Stems stems) {
    this.text = text;
    this.words = Words.in(text);
    this.written = Tokens.asWritten(words);
    this.stemmed = Tokens.stemmed(words, stems);
  }

  /// To be searched by stems.
  void addStemmed(Document document) {
    document.add(new TextField(TEXT, new TokenList(stemmed, text.length())));
  }

  /// To be searched by words as they are written, and by what its names are made of.
  void addWritten(Document document, FieldType exact, FieldType presence) {
    document.add(new Field(EXACT, new TokenList(written, text.length()), exact));
    List<Token> parts = Tokens.nameParts(text, words);
    if (!parts.isEmpty()) {
      document.add(new Field(NAME_PARTS, new TokenList(parts, text.length()), presence));
    }
  }

  void addTitle(Document document) {
    document.add(new TextField(TITLE, new TokenList(written, text.length())));
  }
}

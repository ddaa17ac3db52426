package dev.paperboy.search.completion;

import dev.paperboy.search.completion.Completion.Kind;
import java.util.function.Function;

/// Packs completions of one kind into a [Catalogue]. The best known comes first.
public final class CatalogueBuilder {
  private final Kind kind;
  private final Function<String, FoldedText> cut;
  private final Texts.Builder texts = new Texts.Builder();
  private final Texts.Builder keys = new Texts.Builder();
  private final WordTableBuilder table = new WordTableBuilder();

  /// @param cut how texts are cut into words
  public CatalogueBuilder(Kind kind, Function<String, FoldedText> cut) {
    this.kind = kind;
    this.cut = cut;
  }

  /// Adds one whose key is its text.
  public void add(String text) {
    texts.add(text);
    FoldedText folded = cut.apply(text);
    table.add(folded.forms(), folded.beginnings());
  }

  /// Adds one with a key, as all of its kind must then be.
  public void add(String text, String key) {
    add(text);
    keys.add(key);
  }

  Catalogue build() {
    return new Catalogue(kind, texts.build(), keys.build(), table.build(), cut);
  }
}

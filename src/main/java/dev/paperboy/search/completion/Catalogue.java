package dev.paperboy.search.completion;

import dev.paperboy.search.completion.Completion.Kind;
import dev.paperboy.search.completion.FoldedText.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// All completions of one kind, the best known first.
public final class Catalogue {
  /// So many are looked at for one that has what is typed in one stretch.
  private static final int LOOKED_AT = 500;

  private final Kind kind;
  private final Texts texts;
  private final Texts keys;
  private final WordTable words;
  private final Function<String, FoldedText> cut;

  /// @param keys none where texts are their own
  Catalogue(Kind kind, Texts texts, Texts keys, WordTable words, Function<String, FoldedText> cut) {
    this.kind = kind;
    this.cut = cut;
    this.texts = texts;
    this.keys = keys;
    this.words = words;
  }

  static Catalogue empty(Kind kind) {
    return new CatalogueBuilder(kind, text -> new FoldedText(List.of())).build();
  }

  int size() {
    return texts.size();
  }

  /// Those that have every word typed as a word's beginning: first those that begin with all of it,
  /// then the best known.
  ///
  /// @param typos whether a word may be a typo off
  List<Completion> find(FoldedText typed, int limit, boolean typos) {
    BitSet beginning = new BitSet();
    BitSet all = new BitSet();
    for (int i = 0; i < typed.parts().size(); i++) {
      BitSet first = new BitSet(texts.size());
      BitSet having = having(typed.parts().get(i), first, typos);
      if (i == 0) {
        all = having;
        beginning = first;
      } else {
        all.and(having);
      }
    }
    beginning.and(all);
    return best(typed, limit, all, beginning);
  }

  private BitSet having(Part part, BitSet first, boolean typos) {
    BitSet whole = new BitSet(texts.size());
    collect(part.joined(), whole, first, typos);
    if (part.isCompound()) {
      BitSet divided = new BitSet(texts.size());
      collect(part.pieces().getFirst(), divided, first, typos);
      for (String piece : part.pieces().subList(1, part.pieces().size())) {
        BitSet having = new BitSet(texts.size());
        collect(piece, having, new BitSet(), typos);
        divided.and(having);
      }
      whole.or(divided);
    }
    return whole;
  }

  private void collect(String word, BitSet all, BitSet first, boolean typos) {
    words.beginning(word, all, first);
    OneTypo typo = new OneTypo(word);
    if (typos && typo.isPossible()) {
      words.nearly(typo, all, first);
    }
  }

  private List<Completion> best(FoldedText typed, int limit, BitSet all, BitSet beginning) {
    List<Integer> chosen = new ArrayList<>();
    List<Integer> later = new ArrayList<>();
    int looked = 0;
    for (int i = beginning.nextSetBit(0);
        i >= 0 && chosen.size() < limit && looked < LOOKED_AT;
        i = beginning.nextSetBit(i + 1)) {
      looked++;
      boolean inOne = typed.parts().size() == 1 || beginsWith(i, typed.line());
      (inOne ? chosen : later).add(i);
    }
    all.andNot(beginning);
    addUpTo(limit, chosen, later);
    for (int i = all.nextSetBit(0); i >= 0 && chosen.size() < limit; i = all.nextSetBit(i + 1)) {
      chosen.add(i);
    }
    return chosen.stream().map(this::completion).toList();
  }

  private static void addUpTo(int limit, List<Integer> chosen, List<Integer> more) {
    chosen.addAll(more.subList(0, Math.max(0, Math.min(more.size(), limit - chosen.size()))));
  }

  private boolean beginsWith(int entry, String line) {
    return cut.apply(texts.get(entry)).line().startsWith(line);
  }

  private Completion completion(int entry) {
    String text = texts.get(entry);
    return new Completion(kind, text, keys.size() == 0 ? text : keys.get(entry));
  }
}

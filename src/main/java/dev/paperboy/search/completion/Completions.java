package dev.paperboy.search.completion;

import dev.paperboy.search.completion.Completion.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that completes what is typed, as the library stood at one moment.
///
/// A few short completions come before the titles, since whoever types on leaves them behind.
public record Completions(
    Catalogue categories, Catalogue phrases, Catalogue authors, Catalogue papers) {
  /// More words were pasted, not typed.
  private static final int MOST_WORDS = 16;

  public static final Completions NONE =
      new Completions(
          Catalogue.empty(Kind.CATEGORY),
          Catalogue.empty(Kind.PHRASE),
          Catalogue.empty(Kind.AUTHOR),
          Catalogue.empty(Kind.PAPER));

  public Completions with(CatalogueBuilder categories, CatalogueBuilder papers) {
    return new Completions(categories.build(), phrases, authors, papers.build());
  }

  public Completions withAuthors(CatalogueBuilder authors) {
    return new Completions(categories, phrases, authors.build(), papers);
  }

  public Completions withPhrases(CatalogueBuilder phrases) {
    return new Completions(categories, phrases.build(), authors, papers);
  }

  /// Completions of some kinds, best first; with a typo put right where nothing fits without.
  public List<Completion> find(FoldedText typed, Set<Kind> kinds, int limit) {
    if (typed.parts().isEmpty() || typed.parts().size() > MOST_WORDS || limit < 1) {
      return List.of();
    }
    List<Completion> exact = find(typed, kinds, limit, false);
    return exact.isEmpty() ? find(typed, kinds, limit, true) : exact;
  }

  private List<Completion> find(FoldedText typed, Set<Kind> kinds, int limit, boolean typos) {
    Map<String, Completion> found = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind)) {
        int room = Math.min(share(kind, limit, kinds), limit - found.size());
        of(kind).find(typed, room, typos).forEach(one -> found.putIfAbsent(one.text(), one));
      }
    }
    return new ArrayList<>(found.values());
  }

  private Catalogue of(Kind kind) {
    return switch (kind) {
      case CATEGORY -> categories;
      case PHRASE -> phrases;
      case AUTHOR -> authors;
      case PAPER -> papers;
    };
  }

  /// A kind that is asked for alone has all the room.
  private static int share(Kind kind, int limit, Set<Kind> kinds) {
    if (kinds.size() == 1) {
      return limit;
    }
    return switch (kind) {
      case CATEGORY, AUTHOR -> Math.max(1, limit / 4);
      case PHRASE -> Math.max(1, limit / 3);
      case PAPER -> limit;
    };
  }
}

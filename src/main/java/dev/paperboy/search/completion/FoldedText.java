package dev.paperboy.search.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A text cut into words in lower case without accents: what is typed and what completes it are
/// compared so.
public record FoldedText(List<Part> parts) {
  public FoldedText {
    parts = List.copyOf(parts);
  }

  /// A word.
  ///
  /// @param joined as if it were written in one: `unet`
  /// @param pieces what its hyphens divide: `u` and `net`; without hyphens the word itself
  public record Part(String joined, List<String> pieces) {
    public Part {
      pieces = List.copyOf(pieces);
    }

    boolean isCompound() {
      return pieces.size() > 1;
    }
  }

  /// All of it with single spaces between the pieces.
  String line() {
    return parts.stream().flatMap(part -> part.pieces().stream()).collect(Collectors.joining(" "));
  }

  /// Every form under which one of its words may be looked for, those of the first word first.
  List<String> forms() {
    List<String> forms = new ArrayList<>();
    for (Part part : parts) {
      forms.add(part.joined());
      if (part.isCompound()) {
        forms.addAll(part.pieces());
      }
    }
    return forms;
  }

  /// How many of its forms the text begins with.
  int beginnings() {
    return parts.isEmpty() ? 0 : parts.getFirst().isCompound() ? 2 : 1;
  }
}

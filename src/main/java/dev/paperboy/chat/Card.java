package dev.paperboy.chat;

import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A paper as it is shown among others. Whatever a platform shows of a paper is in here.
///
/// @param authors all of them, in the paper's order
/// @param category the primary arXiv category
/// @param sentence one sentence of the abstract, at most 240 characters, matched words bold
/// @param why what brought the paper here, in one line
/// @param links in the order in which they are shown; the first is where the title leads
/// @param actions in the order in which they are shown
public record Card(
    PaperId id,
    String title,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable String category,
    Passage sentence,
    Passage why,
    List<Link> links,
    List<Action> actions) {
  private static final int NAMED_AUTHORS = 2;

  public Card {
    authors = List.copyOf(authors);
    links = List.copyOf(links);
    actions = List.copyOf(actions);
  }

  /// Where the title leads, if anywhere.
  public Optional<URI> page() {
    return links.stream().map(Link::target).findFirst();
  }

  /// The first two authors, and of more only how many there are in all: `A, B et al. (7)`.
  public String byline() {
    if (authors.size() <= NAMED_AUTHORS) {
      return String.join(", ", authors);
    }
    String named = String.join(", ", authors.subList(0, NAMED_AUTHORS));
    return named + " et al. (" + authors.size() + ")";
  }
}

package dev.paperboy.bot;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.Ranking;
import java.util.List;

/// Papers like another.
public final class SimilarAnswer {
  private final References references;
  private final Rankings rankings;
  private final CardPages pages;

  public SimilarAnswer(References references, Rankings rankings, CardPages pages) {
    this.references = references;
    this.rankings = rankings;
    this.pages = pages;
  }

  Reply to(String reference, int page) {
    return references
        .find(reference)
        .map(paper -> like(paper, page))
        .orElseGet(() -> references.missing(reference));
  }

  private Reply like(Paper paper, int page) {
    Ranking ranking = rankings.like(paper.id());
    String title = Wording.quoted(paper.title());
    if (ranking.hits().isEmpty()) {
      Passage none = Passage.plain("I know no paper like ").thenBold(title).then(".");
      return new Reply.NothingFound(none, List.of(), List.of());
    }
    String id = paper.id().value();
    return pages.of(
        Passage.plain("Papers like ").thenBold(title),
        List.of(),
        ranking,
        "",
        page,
        number -> new Command.Similar(id, number));
  }
}

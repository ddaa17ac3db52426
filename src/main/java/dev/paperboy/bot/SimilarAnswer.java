package dev.paperboy.bot;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
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

  Reply to(String reference, int page, Place here) {
    return references
        .find(reference)
        .map(paper -> like(paper, page, here))
        .orElseGet(() -> references.missing(reference, here));
  }

  private Reply like(Paper paper, int page, Place here) {
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
        here,
        page,
        number -> new Command.Similar(id, number));
  }
}

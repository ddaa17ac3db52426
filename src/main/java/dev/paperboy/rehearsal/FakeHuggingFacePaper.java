package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper as the papers site shows it.
///
/// @param published arXiv's date
/// @param comments with the automatic one
/// @param code the GitHub repository's address
public record FakeHuggingFacePaper(
    String id,
    String title,
    String summary,
    List<String> authors,
    LocalDate published,
    int upvotes,
    int comments,
    @Nullable String code,
    @Nullable Integer stars) {
  public FakeHuggingFacePaper {
    authors = List.copyOf(authors);
  }

  /// A paper that nobody has voted for.
  public static FakeHuggingFacePaper of(String id, String title, LocalDate published) {
    return new FakeHuggingFacePaper(
        id, title, "We study " + title + ".", List.of("Ada Lovelace"), published, 0, 1, null, null);
  }

  public FakeHuggingFacePaper withUpvotes(int count) {
    return new FakeHuggingFacePaper(
        id, title, summary, authors, published, count, comments, code, stars);
  }

  public FakeHuggingFacePaper withCode(String repository, int itsStars) {
    return new FakeHuggingFacePaper(
        id, title, summary, authors, published, upvotes, comments, repository, itsStars);
  }

  /// The paper alone, as `/api/papers/{id}` gives it.
  ObjectNode alone(LocalDate listed) {
    ObjectNode paper = JsonNodeFactory.instance.objectNode();
    paper.put("id", id);
    for (String author : authors) {
      paper.withArray("authors").addObject().put("name", author).put("hidden", false);
    }
    paper.put("publishedAt", published + "T00:00:00.000Z");
    paper.put("submittedOnDailyAt", listed + "T00:00:00.000Z");
    paper.put("title", title).put("summary", summary).put("upvotes", upvotes);
    paper.put("discussionId", "66540321d200a2ecdf784ffe");
    if (code != null) {
      paper.put("githubRepo", code).put("githubStars", stars);
    }
    return paper;
  }

  /// The paper as an item of a list.
  public ObjectNode itemOf(LocalDate listed) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.set("paper", alone(listed));
    item.put("publishedAt", published + "T20:00:00.000Z").put("title", title);
    item.put("summary", summary).put("numComments", comments);
    item.put("thumbnail", "https://cdn-thumbnails.huggingface.co/social-thumbnails/" + id + ".png");
    return item;
  }

  /// The paper as an item of a list of 2024: the list's day and the code are not told.
  ObjectNode olderItem() {
    ObjectNode item = itemOf(published);
    ObjectNode paper = (ObjectNode) item.get("paper");
    paper.remove(List.of("submittedOnDailyAt", "githubRepo", "githubStars", "discussionId"));
    item.remove(List.of("summary", "thumbnail"));
    return item.put("mediaUrl", "https://cdn-uploads.huggingface.co/" + id + ".mp4");
  }
}

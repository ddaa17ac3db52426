package dev.paperboy.ingest.huggingface;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.ingest.AuthorList;
import dev.paperboy.ingest.CodeLink;
import dev.paperboy.ingest.Excerpt;
import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One paper as the site's API writes it: an item of a list, with the paper in `paper` and some of
/// its fields repeated beside it, or the paper alone.
///
/// Items of 2024 lack `submittedOnDailyAt` and the fields about code.
final class ListedPaper {
  private static final int LONGEST_TITLE = 1000;

  private ListedPaper() {}

  /// The paper, or nothing when the item holds none; what is wrong has been said.
  ///
  /// @param list the day of the list that the item stands in, if it stands in one
  static Optional<Paper> read(JsonNode item, @Nullable LocalDate list, Consumer<String> problems) {
    JsonNode paper = item.path("paper").isObject() ? item.path("paper") : item;
    PaperFields inner = new PaperFields(paper, problems);
    PaperFields outer = new PaperFields(item, problems);
    String givenId = inner.text("id");
    Optional<PaperId> id = PaperId.parse(givenId).filter(PaperId::isArxiv);
    if (id.isEmpty()) {
      problems.accept("an arXiv id that is none, " + Excerpt.of(givenId) + "; skipped");
      return Optional.empty();
    }
    String title = first(inner.text("title"), outer.text("title"));
    if (CleanText.line(title).isEmpty() || title.length() > LONGEST_TITLE) {
      problems.accept(id.get() + " without a title of bearable length; skipped");
      return Optional.empty();
    }
    PaperText text = ReadableText.of(title, first(inner.text("summary"), outer.text("summary")));
    Integer comments = outer.count("numComments");
    return Optional.of(
        new Paper(
            id.get(),
            text,
            AuthorList.of(names(paper.path("authors"))),
            PaperFields.day(inner.text("publishedAt")).orElse(null),
            List.of(),
            code(inner, text),
            new Signals(null, inner.count("upvotes"), inner.count("githubStars"), comments),
            listed(inner.text("submittedOnDailyAt"), list)));
  }

  /// Authors who were struck off are marked as hidden.
  private static List<String> names(JsonNode authors) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : authors) {
      if (!author.path("hidden").asBoolean(false)) {
        names.add(author.path("name").asText(""));
      }
    }
    return names;
  }

  private static @Nullable URI code(PaperFields paper, PaperText text) {
    return CodeLink.of(paper.text("githubRepo")).or(() -> CodeLink.in(text)).orElse(null);
  }

  /// `submittedOnDailyAt` is the list's day when it is a midnight. A moment, as it was until 2025,
  /// is when somebody put the paper in, often the evening before.
  private static Publication listed(String submitted, @Nullable LocalDate list) {
    Optional<LocalDate> day = PaperFields.day(submitted);
    boolean midnight = submitted.length() == 10 || submitted.contains("T00:00:00");
    if (day.isPresent() && (midnight || list == null)) {
      return Publication.listedOn(day.get());
    }
    return list == null ? Publication.UNKNOWN : Publication.listedOn(list);
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}

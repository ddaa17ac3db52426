package dev.paperboy.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.Author;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fields of one paper in a JSON object. A value that cannot be used is left out and said so;
/// null and an empty string are no values.
public final class PaperFields {
  private static final Pattern CATEGORY =
      Pattern.compile("[a-z]{2,12}(-[a-z]{2,12})?(\\.[A-Za-z-]{2,20})?");
  private static final int LONGEST_CATEGORY = 40;
  private static final int DATE_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;

  private final JsonNode object;
  private final Consumer<String> problems;

  /// The fields of this object; what is wrong with them is told to `problems`.
  public PaperFields(JsonNode object, Consumer<String> problems) {
    this.object = object;
    this.problems = problems;
  }

  /// The first of several fields that has a value, as text; empty when none has.
  public String text(String... names) {
    for (String name : names) {
      JsonNode value = object.path(name);
      if (value.isTextual() && !value.textValue().isBlank()) {
        return value.textValue();
      }
      if (!value.isTextual() && !isAbsent(value)) {
        problems.accept(name + " is not text; left out");
      }
    }
    return "";
  }

  /// A decimal number that stands where text was wanted, else an empty string.
  String decimal(String name) {
    JsonNode value = object.path(name);
    return value.isNumber() ? value.asText() : "";
  }

  List<Author> authors() {
    JsonNode value = object.path("authors");
    return value.isTextual()
        ? AuthorList.of(value.textValue())
        : AuthorList.of(texts("authors", value));
  }

  /// The arXiv categories, the primary one first. Codes of other schemes, which arXiv lists beside
  /// its own (`68T45`, `I.2.10`), are no categories.
  List<String> categories() {
    Set<String> categories = new LinkedHashSet<>();
    String primary = text("primary_category", "category");
    if (!primary.isEmpty()) {
      categories.add(primary.strip());
    }
    JsonNode value = object.path("categories");
    List<String> others =
        value.isTextual()
            ? List.of(value.textValue().strip().split("\\s+", -1))
            : texts("categories", value);
    categories.addAll(others);
    categories.removeIf(category -> !isCategory(category));
    return List.copyOf(categories);
  }

  @Nullable URI code() {
    String value = text("code_url", "github_repo");
    Optional<URI> link = CodeLink.of(value);
    if (!value.isEmpty() && link.isEmpty()) {
      problems.accept("a code link that is not http(s), " + Excerpt.of(value) + "; left out");
    }
    return link.orElse(null);
  }

  /// A count; null without one.
  public @Nullable Integer count(String name) {
    JsonNode value = object.path(name);
    if (isAbsent(value)) {
      return null;
    }
    if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0) {
      return value.intValue();
    }
    problems.accept(name + " is not a count, " + Excerpt.of(value.toString()) + "; left out");
    return null;
  }

  /// The day of a date, a moment or a month in ISO form, a month standing for its first day; empty
  /// when the text is none of these.
  public static Optional<LocalDate> day(String text) {
    if (text.length() == MONTH_LENGTH) {
      return day(text + "-01");
    }
    boolean moment = text.length() > DATE_LENGTH && "T ".indexOf(text.charAt(DATE_LENGTH)) >= 0;
    if (text.length() != DATE_LENGTH && !moment) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, DATE_LENGTH));
      boolean plausible = day.getYear() >= 1900 && day.getYear() < 2200;
      return plausible ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether this is a category of arXiv's: `cs.CV`, `hep-th`.
  public static boolean isCategory(String category) {
    return category.length() < LONGEST_CATEGORY && CATEGORY.matcher(category).matches();
  }

  private List<String> texts(String name, JsonNode value) {
    if (!value.isArray() && !isAbsent(value)) {
      problems.accept(name + " is neither a list nor text; left out");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode item : value) {
      if (item.isTextual() && value.isArray()) {
        texts.add(item.textValue());
      }
    }
    if (value.isArray() && texts.size() < value.size()) {
      problems.accept("something in " + name + " is not text; left out");
    }
    return texts;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}

package dev.paperboy.search.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The operators that are written `name:value`.
enum Field {
  TITLE("title:diffusion", "title"),
  AUTHOR("author:\"Kaiming He\"", "author"),
  CATEGORY("cat:cs.CV", "cat"),
  YEAR("year:2023 or year:2020..2023", "year"),
  SINCE("since:2024-06", "since"),
  AFTER("after:2023", "after"),
  UNTIL("until:2024-06", "until"),
  BEFORE("before:2024", "before"),
  HAS("has:code", "has"),
  VOTES("votes:>10", "votes"),
  KIND("kind:survey", "kind"),
  SORT("sort:new or sort:top", "sort"),
  WITHOUT("without:distillation", "without"),
  ABOUT("about:\"any words\"", "about");

  private final String example;
  private final String name;

  Field(String example, String name) {
    this.example = example;
    this.name = name;
  }

  static Optional<Field> of(String typed) {
    String wanted =
        switch (typed.toLowerCase(Locale.ROOT)) {
          case "authors" -> "author";
          case "category" -> "cat";
          case "years" -> "year";
          case "upvotes" -> "votes";
          case String other -> other;
        };
    return Arrays.stream(values()).filter(field -> field.name.equals(wanted)).findFirst();
  }

  /// How one writes it, for a remark.
  String example() {
    return example;
  }

  String colon() {
    return name + ":";
  }

  String with(String value) {
    return colon() + Quoting.ifNeeded(value);
  }
}

package dev.paperboy.search.language;

import java.util.Locale;
import java.util.Set;

/// The authors and titles that the table of questions takes for known.
final class KnownPeople implements Known {
  private static final Set<String> AUTHORS =
      Set.of(
          "kaiming he",
          "yann lecun",
          "lecun",
          "tim salimans",
          "t salimans",
          "salimans",
          "yang song",
          "song");

  @Override
  public boolean isAuthor(String name) {
    return AUTHORS.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean isTitle(String text) {
    return text.equals("A Survey of Everything Known");
  }
}

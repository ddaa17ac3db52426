package dev.paperboy.ingest;

import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.CleanText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Authors as sources list them: one name each, or all in one string.
public final class AuthorList {
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final Pattern COMMA_OR_AND = Pattern.compile("\\s*,\\s*and\\s+|\\s*,|\\s+and\\s+");
  private static final Pattern AFFILIATION = Pattern.compile("\\([^()]*+\\)");

  private AuthorList() {}

  /// The authors of a list of names; those without a name are left out.
  public static List<Author> of(List<String> names) {
    List<Author> authors = new ArrayList<>();
    for (String name : names) {
      String readable = CleanText.line(ReadableText.of(name));
      if (!readable.isEmpty()) {
        authors.add(new Author(readable));
      }
    }
    return List.copyOf(authors);
  }

  /// The authors of a line such as `A. One, B. Two and C. Three`, `One, A. and Two, B.` or `A. One;
  /// B. Two`. What stands in parentheses is where they work.
  public static List<Author> of(String line) {
    String names = AFFILIATION.matcher(CleanText.line(line)).replaceAll("");
    if (names.contains(";")) {
      return of(parts(names, Pattern.compile(";")));
    }
    List<String> persons = parts(names, AND);
    boolean familyNameFirst =
        persons.size() > 1 && persons.stream().allMatch(AuthorList::hasOneComma);
    return of(
        familyNameFirst
            ? persons.stream().map(AuthorList::givenNameFirst).toList()
            : parts(names, COMMA_OR_AND));
  }

  private static List<String> parts(String text, Pattern separator) {
    return Arrays.asList(separator.split(text, -1));
  }

  private static boolean hasOneComma(String person) {
    return person.chars().filter(c -> c == ',').count() == 1;
  }

  private static String givenNameFirst(String person) {
    int comma = person.indexOf(',');
    return person.substring(comma + 1) + " " + person.substring(0, comma);
  }
}

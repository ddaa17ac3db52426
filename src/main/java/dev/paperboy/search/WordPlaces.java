package dev.paperboy.search;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.Question.Asked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Where a paper has the words of a question, as they were typed.
///
/// @param nowhere those that the paper does not have
public record WordPlaces(
    List<String> title, List<String> abstractText, List<String> authors, List<String> nowhere) {
  public WordPlaces {
    title = List.copyOf(title);
    abstractText = List.copyOf(abstractText);
    authors = List.copyOf(authors);
    nowhere = List.copyOf(nowhere);
  }

  public static WordPlaces of(Paper paper, String question) {
    return of(paper, new QuestionMatcher(Question.of(question)));
  }

  static WordPlaces of(Paper paper, QuestionMatcher matcher) {
    Set<Integer> title = in(paper.title(), matcher);
    Set<Integer> text = in(paper.abstractText(), matcher);
    Set<Integer> names = new HashSet<>();
    for (Author author : paper.authors()) {
      names.addAll(matcher.inName(author.name()));
    }
    Set<Integer> nowhere = new HashSet<>();
    for (int i = 0; i < matcher.asked().size(); i++) {
      if (!title.contains(i) && !text.contains(i) && !names.contains(i)) {
        nowhere.add(i);
      }
    }
    List<Asked> asked = matcher.asked();
    return new WordPlaces(
        typed(asked, title), typed(asked, text), typed(asked, names), typed(asked, nowhere));
  }

  private static Set<Integer> in(String text, QuestionMatcher matcher) {
    Set<Integer> found = new HashSet<>();
    matcher.in(text).stream()
        .filter(Match::isOfWhole)
        .forEach(match -> found.addAll(match.words()));
    return found;
  }

  private static List<String> typed(List<Asked> asked, Set<Integer> which) {
    return IntStream.range(0, asked.size())
        .filter(which::contains)
        .mapToObj(i -> asked.get(i).typed())
        .toList();
  }
}

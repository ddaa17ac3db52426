package dev.paperboy.search.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question as it was understood.
///
/// @param topic what the papers are to be about, in the person's own words; may be empty
/// @param conditions what else they have to be, each once
/// @param guessed those of the conditions that a sentence suggested and no operator demanded
/// @param remarks what was left out or could not be read, a sentence each
public record Inquiry(
    String topic,
    List<Condition> conditions,
    Set<Condition> guessed,
    Order order,
    List<String> remarks) {
  public Inquiry {
    conditions = List.copyOf(conditions);
    guessed = Set.copyOf(guessed);
    remarks = List.copyOf(remarks);
  }

  /// Nothing but words.
  public static Inquiry about(String topic) {
    return new Inquiry(topic, List.of(), Set.of(), Order.RELEVANCE, List.of());
  }

  /// The question as operators and words. Reading it again gives this inquiry, however dates have
  /// moved on, but for remarks and for what was a guess.
  public String text() {
    Stream<String> sorted = order == Order.RELEVANCE ? Stream.of() : Stream.of(order.text());
    return Stream.of(
            Stream.of(Topic.written(topic)), conditions.stream().map(Condition::text), sorted)
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// The question with its topic marked to be taken as it is typed, see [#isVerbatim].
  public String verbatim() {
    String rest = withTopic("").text();
    String words = Lexer.straight(topic).replace('"', ' ').strip();
    return (Field.ABOUT.colon() + Quoting.always(words) + " " + rest).strip();
  }

  /// Whether a typed question has words that are to be taken as they are typed.
  public static boolean isVerbatim(String typed) {
    return typed.toLowerCase(Locale.ROOT).contains(Field.ABOUT.colon() + '"');
  }

  /// The words that papers are ranked by, empty if there are none.
  ///
  /// The kind stands in front, as in titles: 'survey of diffusion models'.
  public String words() {
    Stream<String> kinds = ranked(condition -> condition instanceof Condition.Is);
    Stream<String> others = ranked(condition -> !(condition instanceof Condition.Is));
    return Stream.of(topic.isEmpty() ? Stream.<String>empty() : kinds, Stream.of(topic), others)
        .flatMap(words -> words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private Stream<String> ranked(Predicate<Condition> which) {
    return conditions.stream().filter(which).map(Condition::ranked);
  }

  /// Whether nothing is asked for.
  public boolean isEmpty() {
    return topic.isEmpty() && conditions.isEmpty() && order == Order.RELEVANCE;
  }

  public Inquiry without(Condition condition) {
    return new Inquiry(
        topic,
        conditions.stream().filter(kept -> !kept.equals(condition)).toList(),
        guessed.stream().filter(kept -> !kept.equals(condition)).collect(Collectors.toSet()),
        order,
        remarks);
  }

  /// The same question about something else.
  public Inquiry withTopic(String other) {
    return new Inquiry(other, conditions, guessed, order, remarks);
  }

  public Inquiry in(Order other) {
    return new Inquiry(topic, conditions, guessed, other, remarks);
  }

  /// What two questions have in common that get the same answer.
  public Inquiry normalised() {
    return new Inquiry(topic.toLowerCase(Locale.ROOT), conditions, Set.of(), order, List.of());
  }
}

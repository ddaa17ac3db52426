package dev.paperboy.search.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the plain words of a question: what they say about the papers wanted, and the topic that
/// is left. Each word is looked at a few times at most.
final class SentenceReader {
  /// What is longer is pasted, not asked.
  private static final int MOST_WORDS = 60;

  private final List<Form> forms;

  SentenceReader(Known known, LocalDate today) {
    forms =
        List.of(
            new PersonForm(known),
            new PeriodForm(today),
            new DateForm(today),
            new CodeForm(),
            new RecencyForm(),
            new KindForm(),
            new ExclusionForm(),
            new FillerForm());
  }

  record Sentence(String topic, List<Condition> conditions, Order order) {}

  Sentence read(List<SpokenWord> words) {
    if (words.size() > MOST_WORDS) {
      return new Sentence(
          topic(Spoken.of(words), all(words.size()), false), List.of(), Order.RELEVANCE);
    }
    Spoken spoken = Spoken.of(words);
    List<Integer> kept = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    Order order = Order.RELEVANCE;
    int at = 0;
    while (at < spoken.size()) {
      Optional<Form.Found> found = found(spoken, at, kept.isEmpty());
      if (found.isEmpty()) {
        kept.add(at++);
        continue;
      }
      conditions.addAll(found.get().conditions());
      order = found.get().order() == Order.RELEVANCE ? order : found.get().order();
      at += found.get().length();
    }
    boolean read = kept.size() < spoken.size();
    String topic = topic(spoken, kept, read);
    boolean nothing = topic.isEmpty() && conditions.isEmpty() && order == Order.RELEVANCE;
    return new Sentence(
        nothing ? topic(spoken, all(words.size()), false) : topic, conditions, order);
  }

  private Optional<Form.Found> found(Spoken spoken, int at, boolean opening) {
    for (Form form : forms) {
      Optional<Form.Found> found = form.at(spoken, at, opening);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<Integer> all(int size) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(i);
    }
    return all;
  }

  /// The words that are left, without the ends that led to what was taken out.
  private static String topic(Spoken spoken, List<Integer> kept, boolean trimmed) {
    int from = 0;
    int to = kept.size();
    if (trimmed) {
      while (from < to && isEdge(spoken, kept.get(from))) {
        from++;
      }
      while (to > from && (isEdge(spoken, kept.get(to - 1)) || isPapers(spoken, kept, from, to))) {
        to--;
      }
    }
    StringBuilder topic = new StringBuilder();
    for (int i = from; i < to; i++) {
      int word = kept.get(i);
      boolean seam = i + 1 == to || kept.get(i + 1) != word + 1;
      SpokenWord spokenWord = spoken.words().get(word);
      String written = seam ? spokenWord.unstopped() : spokenWord.raw();
      topic.append(topic.isEmpty() || written.isEmpty() ? "" : " ").append(written);
    }
    return topic.toString().strip();
  }

  private static boolean isEdge(Spoken spoken, int at) {
    String lower = spoken.lower(at);
    return lower.isEmpty() || SmallWords.isEdge(lower);
  }

  private static boolean isPapers(Spoken spoken, List<Integer> kept, int from, int to) {
    return to - from > 1 && spoken.lower(kept.get(to - 1)).equals("papers");
  }
}

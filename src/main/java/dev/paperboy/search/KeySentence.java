package dev.paperboy.search;

import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// Reads a paper for a question: which sentence of its abstract answers best, in the authors' own
/// words, and which words of the question it has at all.
///
/// A sentence counts by the words of the question in it, those more that few sentences of this
/// abstract have; among equals it counts what the paper does more than its background. Without a
/// question, or where the abstract has none of its words, the sentence that says what the paper
/// does.
public final class KeySentence {
  /// The longest excerpt, in Java characters, its ellipses counted.
  public static final int LONGEST = 240;

  private static final float NEIGHBOURS = 0.4f;
  private static final float CUE = 0.08f;
  private static final float SPELT_OUT = 0.1f;
  private static final float TITLE = 0.5f;
  private static final float EARLIER = 0.01f;

  /// For each character: of two sentences with the same words the shorter says it more plainly.
  private static final float SHORTER = 0.001f;

  private KeySentence() {}

  /// The best sentence, and what of the question the paper has.
  ///
  /// @param question in plain words, or empty
  public static Reading read(Paper paper, String question) {
    QuestionMatcher matcher = new QuestionMatcher(Question.of(question));
    return new Reading(sentence(paper, matcher), WordPlaces.of(paper, matcher));
  }

  private static Excerpt sentence(Paper paper, QuestionMatcher matcher) {
    String text = paper.abstractText();
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : Sentences.in(text)) {
      String sentence = text.substring(span.start(), span.end());
      sentences.add(new Sentence(sentence, matcher.in(sentence)));
    }
    if (sentences.isEmpty()) {
      return Excerpt.EMPTY;
    }
    boolean answers = sentences.stream().anyMatch(sentence -> !sentence.matches().isEmpty());
    float[] scores = answers ? answerScores(sentences, matcher) : purposeScores(paper, sentences);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return Shortened.to(LONGEST, sentences.get(best));
  }

  private static float[] answerScores(List<Sentence> sentences, QuestionMatcher matcher) {
    int words = matcher.asked().size();
    float[] weights = new float[words];
    for (int word = 0; word < words; word++) {
      int number = word;
      long with = sentences.stream().filter(s -> s.strength(number) > 0).count();
      weights[word] = (float) Math.log(1 + (sentences.size() + 1.0) / (with + 1.0));
    }
    float[] scores = new float[sentences.size()];
    for (int i = 0; i < scores.length; i++) {
      Sentence sentence = sentences.get(i);
      float length = Math.min(LONGEST, sentence.text().length());
      float score = CUE * Cues.of(sentence.text()) - EARLIER * i - SHORTER * length;
      for (int word = 0; word < words; word++) {
        score += weights[word] * sentence.strength(word);
        if (word > 0 && sentence.hasTogether(word - 1, word)) {
          score += NEIGHBOURS * (weights[word - 1] + weights[word]) / 2;
        }
      }
      scores[i] = sentence.spellsOut() ? score + SPELT_OUT : score;
    }
    return scores;
  }

  private static float[] purposeScores(Paper paper, List<Sentence> sentences) {
    QuestionMatcher title = new QuestionMatcher(Question.of(paper.title()));
    float[] scores = new float[sentences.size()];
    for (int i = 0; i < scores.length; i++) {
      String text = sentences.get(i).text();
      Sentence likeTitle = new Sentence(text, title.in(text));
      float shared = 0;
      for (int word = 0; word < title.asked().size(); word++) {
        shared += likeTitle.strength(word);
      }
      float share = shared / Math.max(1, title.asked().size());
      scores[i] = Cues.of(text) + TITLE * 3 * share - EARLIER * 5 * i;
    }
    return scores;
  }
}

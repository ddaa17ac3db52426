package dev.paperboy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a topic that can be left out one by one, as typed: words that say something, and
/// whatever stands in quotation marks as one.
public final class TopicWords {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private TopicWords() {}

  public static List<String> in(String topic) {
    List<String> words = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(topic);
    int from = 0;
    while (quoted.find()) {
      addWords(words, topic.substring(from, quoted.start()));
      words.add(quoted.group());
      from = quoted.end();
    }
    addWords(words, topic.substring(from));
    return words;
  }

  private static void addWords(List<String> words, String text) {
    Question.of(text).words().forEach(asked -> words.add(asked.typed()));
  }
}

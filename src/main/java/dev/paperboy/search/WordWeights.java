package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.TEXT;

import dev.paperboy.search.Question.Asked;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// How telling the words of a question are: the inverse document frequency of each.
final class WordWeights {
  private WordWeights() {}

  /// The weight of each word as it was typed, above 0; the rarer the heavier.
  static Map<String, Double> of(String question, IndexReader reader) throws IOException {
    Stems stems = new Stems();
    Map<String, Double> weights = new HashMap<>();
    for (Asked asked : Question.of(question).words()) {
      int with = reader.docFreq(new Term(TEXT, stems.of(asked.word().joined())));
      weights.put(asked.typed(), Math.log1p((reader.numDocs() + 1.0) / (with + 1.0)));
    }
    return weights;
  }
}

package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.Embedder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Nearness of meaning alone: the cosine of the question with every paper, none left out.
///
/// @param vectors of the papers, in their order
record VectorBaseline(List<Paper> papers, List<float[]> vectors, Embedder embedder)
    implements Baseline {
  @Override
  public String mode() {
    return "vectors";
  }

  @Override
  public List<Scored> scored(String question, int limit) {
    float[] asked = embedder.ofQuestion(question).values();
    return IntStream.range(0, papers.size())
        .mapToObj(i -> new Scored(papers.get(i).id(), cosine(asked, vectors.get(i))))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(limit)
        .toList();
  }

  /// Of vectors of length 1.
  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}

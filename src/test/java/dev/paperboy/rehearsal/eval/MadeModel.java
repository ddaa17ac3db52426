package dev.paperboy.rehearsal.eval;

import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// A model that knows three ideas: the more often a text names one, the more it points that way.
public final class MadeModel implements Embedder {
  private static final List<String> IDEAS = List.of("wing", "heat", "propeller");

  final AtomicInteger papersRead = new AtomicInteger();

  @Override
  public String model() {
    return "made/3";
  }

  @Override
  public Embedding ofQuestion(String question) {
    float[] vector = new float[IDEAS.size()];
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = 0.1f + question.toLowerCase(Locale.ROOT).split(IDEAS.get(i), -1).length - 1;
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return new Embedding(vector);
  }

  @Override
  public Embedding ofPaper(String title, String abstractText) {
    papersRead.incrementAndGet();
    return ofQuestion(title + " " + abstractText);
  }

  @Override
  public void close() {}
}

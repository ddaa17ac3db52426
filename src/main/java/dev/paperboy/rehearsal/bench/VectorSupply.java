package dev.paperboy.rehearsal.bench;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.PaperChange;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Gives each paper of an index its vector: a real one where there are few papers, or else one that
/// is made up after a sample of real ones.
///
/// @param said what the vectors are, for the report
record VectorSupply(Function<Paper, Embedding> source, String said) {
  private static final int FEW = 1_000;
  private static final int SAMPLE = 500;

  static VectorSupply of(Corpus corpus, Embedder embedder, RandomGenerator random)
      throws Exception {
    Function<Paper, Embedding> real =
        paper -> embedder.ofPaper(paper.title(), paper.abstractText());
    if (corpus.count() <= FEW) {
      return new VectorSupply(real, "real");
    }
    List<Embedding> sample = corpus.sample(SAMPLE).parallelStream().map(real).toList();
    MadeVectors made = new MadeVectors(sample, random);
    return new VectorSupply(
        paper -> made.next(),
        String.format(
            Locale.ROOT, "made up, with the mean and covariance of %,d real ones", sample.size()));
  }

  /// Puts all papers in again, with their vectors.
  void fill(Corpus corpus, PaperIndex index) throws Exception {
    long[] number = {0};
    corpus.each(
        batch -> {
          List<PaperChange> changes = new ArrayList<>();
          for (Paper paper : batch) {
            number[0]++;
            changes.add(new PaperChange(number[0], paper, source.apply(paper)));
          }
          index.apply(changes);
        });
    index.refresh();
    index.commit();
  }
}

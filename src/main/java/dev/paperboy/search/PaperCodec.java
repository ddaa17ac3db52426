package dev.paperboy.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;

/// Lucene's own format with vectors in one byte a dimension, beside the full ones that the best
/// papers are scored by: a graph of 200,000 papers is then 80 MB to walk instead of 300.
final class PaperCodec extends Lucene104Codec {
  private final KnnVectorsFormat vectors = new Lucene104HnswScalarQuantizedVectorsFormat();

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return vectors;
  }
}

package dev.paperboy.search.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/// The model bge-small-en-v1.5 with 8-bit weights, run in this process on one thread a text
/// (<https://huggingface.co/BAAI/bge-small-en-v1.5>). It comes inside a Maven artifact.
///
/// Of a paper it reads the first 256 pieces: nearly all of an abstract, in half of the time that
/// its full length takes.
public final class BgeSmall implements Embedder {
  public static final int DIMENSIONS = 384;
  public static final String NAME = "bge-small-en-v1.5-q/256";

  private static final int PIECES = 256;
  private static final String QUESTION =
      "Represent this sentence for searching relevant passages: ";
  private static final String MODEL_FILE = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER_FILE = "/bge-small-en-v1.5-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece pieces;

  private BgeSmall(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /// Loads the model, which takes some tenths of a second.
  ///
  /// @throws EmbeddingException where the processor or the system lacks what it needs
  public static BgeSmall load() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = LastingEnvironment.get();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(bytes(MODEL_FILE), options);
      return new BgeSmall(environment, session, new WordPiece(vocabulary(), PIECES));
    } catch (OrtException
        | IOException
        | ReflectiveOperationException
        | RuntimeException
        | LinkageError e) {
      throw new EmbeddingException("the embedding model cannot be loaded: " + e.getMessage(), e);
    }
  }

  @Override
  public String model() {
    return NAME;
  }

  @Override
  public Embedding ofQuestion(String question) {
    return embed(QUESTION + question);
  }

  @Override
  public Embedding ofPaper(String title, String abstractText) {
    return embed((title + " " + abstractText).strip());
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EmbeddingException("the embedding model cannot be closed", e);
    }
  }

  private Embedding embed(String text) {
    long[] numbers = pieces.numbers(text);
    long[] attended = new long[numbers.length];
    Arrays.fill(attended, 1);
    try (OnnxTensor ids = tensor(numbers);
        OnnxTensor mask = tensor(attended);
        OnnxTensor types = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ofFirstPiece(((OnnxTensor) result.get(0)).getFloatBuffer());
    } catch (OrtException e) {
      throw new EmbeddingException("no vector for a text of " + text.length() + " characters", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  /// The model says what a text means in the state of its first piece.
  private static Embedding ofFirstPiece(FloatBuffer states) {
    float[] vector = new float[DIMENSIONS];
    states.get(vector);
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= length;
    }
    return new Embedding(vector);
  }

  static Vocabulary vocabulary() throws IOException {
    try (InputStream in = resource(TOKENIZER_FILE)) {
      return Vocabulary.read(in);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = BgeSmall.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not on the class path");
    }
    return in;
  }
}

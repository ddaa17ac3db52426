package dev.paperboy.rehearsal.eval;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// The vectors of one model, kept in a file by the digests of their texts: a text that changes is a
/// new one, and the others stay.
///
/// Each record is 16 bytes of digest and the vector's floats, most significant byte first. What was
/// cut off by a kill is written over.
final class VectorFile {
  /// Hexadecimal digits of a text's digest.
  static final int DIGEST = 32;

  private static final int DIGEST_BYTES = DIGEST / 2;

  private final Path file;
  private final int dimensions;

  VectorFile(Path file, int dimensions) {
    this.file = file;
    this.dimensions = dimensions;
  }

  /// All vectors that are kept.
  Map<String, float[]> read() {
    Map<String, float[]> vectors = new HashMap<>();
    if (!Files.exists(file)) {
      return vectors;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      for (long left = Files.size(file) / recordBytes(); left > 0; left--) {
        String digest = HexFormat.of().formatHex(in.readNBytes(DIGEST_BYTES));
        float[] vector = new float[dimensions];
        ByteBuffer.wrap(in.readNBytes(Float.BYTES * dimensions)).asFloatBuffer().get(vector);
        vectors.put(digest, vector);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the kept vectors in " + file, e);
    }
    return vectors;
  }

  /// Keeps more; two processes that do so at once take turns.
  void add(Map<String, float[]> vectors) {
    ByteBuffer records = ByteBuffer.allocate(recordBytes() * vectors.size());
    vectors.forEach(
        (digest, vector) -> {
          records.put(HexFormat.of().parseHex(digest));
          for (float value : vector) {
            records.putFloat(value);
          }
        });
    records.flip();
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      channel.position(channel.size() - channel.size() % recordBytes());
      while (lock.isValid() && records.hasRemaining()) {
        channel.write(records);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("vectors cannot be kept in " + file, e);
    }
  }

  private int recordBytes() {
    return DIGEST_BYTES + Float.BYTES * dimensions;
  }
}

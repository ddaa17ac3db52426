package dev.paperboy.rehearsal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is gone with all its files when it is closed.
public record TemporaryFolder(Path path) implements Closeable {
  /// A new folder where the system keeps such.
  public static TemporaryFolder create() {
    try {
      return new TemporaryFolder(Files.createTempDirectory("paperboy-"));
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the temporary folder " + path + " cannot be removed", e);
    }
  }
}

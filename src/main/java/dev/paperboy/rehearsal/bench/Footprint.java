package dev.paperboy.rehearsal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much room things take, in megabytes.
final class Footprint {
  private static final double MEGABYTE = 1 << 20;

  private Footprint() {}

  /// What is in use of the heap after garbage was collected.
  static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  static double folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / MEGABYTE;
    }
  }
}

package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Where what was computed about a folder is kept: in it, or in the data folder if it cannot or
/// must not be written.
public final class CacheFolder {
  private static final String BESIDE = ".paperboy";

  private CacheFolder() {}

  /// A folder that exists and can be written.
  public static Path of(Path folder, Path data) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (mayWrite(absolute)) {
      try {
        return Files.createDirectories(absolute.resolve(BESIDE));
      } catch (IOException e) {
        // Some disks tell only when they are asked to.
      }
    }
    String name = absolute.getFileName() + "-" + Sha256.digits(absolute.toString(), 8);
    try {
      return Files.createDirectories(data.resolve("eval").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("vectors cannot be kept under " + data, e);
    }
  }

  /// A folder that is read-only to everybody is left alone by the superuser, too.
  private static boolean mayWrite(Path folder) {
    Path kept = folder.resolve(BESIDE);
    Path place = Files.isDirectory(kept) ? kept : folder;
    try {
      Set<PosixFilePermission> writers =
          EnumSet.of(
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.GROUP_WRITE,
              PosixFilePermission.OTHERS_WRITE);
      writers.retainAll(Files.getPosixFilePermissions(place));
      return !writers.isEmpty() && Files.isWritable(place);
    } catch (IOException | UnsupportedOperationException e) {
      return Files.isWritable(place);
    }
  }
}

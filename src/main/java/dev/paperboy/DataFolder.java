package dev.paperboy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that holds everything Paperboy keeps.
record DataFolder(Path root) {
  DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /// Makes the folder if it is missing.
  DataFolder created() {
    try {
      Files.createDirectories(root);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder " + root + " cannot be made", e);
    }
  }

  Path database() {
    return root.resolve("paperboy.db");
  }

  Path index() {
    return root.resolve("index");
  }

  Path lock() {
    return root.resolve("paperboy.lock");
  }

  /// Where the running server says how to reach it.
  Path link() {
    return root.resolve("paperboy.link");
  }
}

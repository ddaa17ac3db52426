package dev.paperboy.settings;

import java.nio.file.Path;

/// The file that is to be read.
///
/// @param path as people know it; it stands like this in problems
/// @param base where its relative paths start
/// @param required whether it was asked for by name, so that it has to be there
public record SettingsFile(Path path, Path base, boolean required) {

  /// The file that Paperboy comes with; without it everything is as it is by default.
  public static SettingsFile standard(Path home) {
    return new SettingsFile(home.resolve("config", "paperboy.yaml"), home, false);
  }

  /// A file that somebody named. Its relative paths start where those of the standard one do.
  public static SettingsFile named(Path path, Path home) {
    return new SettingsFile(path, home, true);
  }
}

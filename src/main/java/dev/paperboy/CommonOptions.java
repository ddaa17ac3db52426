package dev.paperboy;

import dev.paperboy.settings.Settings;
import dev.paperboy.settings.SettingsFile;
import dev.paperboy.settings.SettingsOutcome;
import dev.paperboy.settings.SettingsProblem;
import dev.paperboy.settings.SettingsReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What every command can be told: where the data is and where the settings are.
final class CommonOptions {
  @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
  private @Nullable String data;

  @Option(names = "--config", paramLabel = "FILE", description = "The settings file.")
  private @Nullable Path config;

  /// The settings, or everything that is wrong with them.
  Settings settings() {
    return settings(Map.of());
  }

  /// The settings under a command's own options, by their keys.
  Settings settings(Map<String, String> options) {
    Map<String, String> all = new HashMap<>(options);
    if (data != null) {
      all.put("data", data);
    }
    SettingsFile file =
        config == null ? SettingsFile.standard(home()) : SettingsFile.named(config, home());
    return switch (SettingsReader.read(file, System.getenv(), all)) {
      case SettingsOutcome.Complete(Settings settings) -> settings;
      case SettingsOutcome.Faulty(List<SettingsProblem> problems) ->
          throw new UserError(explained(problems), CommandLine.ExitCode.USAGE);
    };
  }

  /// Paperboy's own folder: where the launcher is, or else the working folder.
  private static Path home() {
    return Path.of(System.getProperty("paperboy.home", "")).toAbsolutePath();
  }

  private static String explained(List<SettingsProblem> problems) {
    return problems.stream()
        .map(SettingsProblem::toString)
        .collect(Collectors.joining("\n  ", "the settings cannot be used:\n  ", ""));
  }
}

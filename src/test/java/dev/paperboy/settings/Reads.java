package dev.paperboy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Settings read from a file's text and a few variables, as tests want them.
record Reads(Path home) {

  Settings settings(String yaml, Map<String, String> environment) {
    SettingsOutcome outcome = outcome(yaml, environment);
    assertThat(outcome).isInstanceOf(SettingsOutcome.Complete.class);
    return ((SettingsOutcome.Complete) outcome).settings();
  }

  /// Each problem as people read it, without the folder.
  List<String> problems(String yaml, Map<String, String> environment) {
    return switch (outcome(yaml, environment)) {
      case SettingsOutcome.Complete(Settings settings) -> List.of();
      case SettingsOutcome.Faulty(List<SettingsProblem> problems) ->
          problems.stream().map(problem -> problem.toString().replace(home + "/", "")).toList();
    };
  }

  SettingsOutcome outcome(String yaml, Map<String, String> environment) {
    try {
      Path file = home.resolve("some.yaml");
      Files.writeString(file, yaml);
      return SettingsReader.read(SettingsFile.named(file, home), environment, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

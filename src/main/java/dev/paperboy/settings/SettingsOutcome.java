package dev.paperboy.settings;

import java.util.List;

/// What came of reading the settings.
public sealed interface SettingsOutcome {

  /// All is well.
  record Complete(Settings settings) implements SettingsOutcome {}

  /// Nothing can be started with these.
  ///
  /// @param problems all there are, in the order of the files and their lines
  record Faulty(List<SettingsProblem> problems) implements SettingsOutcome {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }
}

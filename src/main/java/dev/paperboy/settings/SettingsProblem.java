package dev.paperboy.settings;

/// Something in the settings that cannot be.
///
/// @param what a sentence; it never contains a secret
/// @param fix a sentence that says what to do
public record SettingsProblem(Origin where, String what, String fix) {

  /// The problem in one line: `config/paperboy.yaml:12: web.port is 'eighty'. Write a number …`.
  @Override
  public String toString() {
    return where + ": " + what + " " + fix;
  }
}

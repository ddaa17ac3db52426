package dev.paperboy.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.ComposerException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// A settings file as a tree of nodes that know their lines. What is wrong with it is reported
/// without ever quoting it, since a token may stand there.
final class YamlFile {
  private final SettingsFile file;
  private final Consumer<SettingsProblem> problems;

  YamlFile(SettingsFile file, Consumer<SettingsProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  Origin line(Node node) {
    return line(node.getStartMark());
  }

  private Origin line(Mark mark) {
    return new Origin(file.path().toString(), mark.getLine() + 1);
  }

  private Origin whole() {
    return Origin.named(file.path().toString());
  }

  /// The root of the tree; nothing for an empty, absent or unreadable file.
  Optional<Node> read() {
    if (!file.required() && Files.notExists(file.path())) {
      return Optional.empty();
    }
    try {
      return compose(Files.readString(file.path(), UTF_8));
    } catch (CharacterCodingException e) {
      report(whole(), "This file is not UTF-8 text.", "Save it as UTF-8.");
    } catch (IOException e) {
      report(whole(), "This file is not there or cannot be read.", "Name one that can.");
    }
    return Optional.empty();
  }

  private Optional<Node> compose(String text) {
    try {
      return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
    } catch (ComposerException e) {
      report(
          line(e.getProblemMark()),
          "This refers to something by * that is not there, or begins a second document.",
          "Put quotes around a value that begins with *.");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      report(
          line(mark),
          "This is not YAML from column " + (mark.getColumn() + 1) + " on: " + e.getProblem() + ".",
          "Look at the indentation (two spaces), the colons and the quotes here and just above.");
    } catch (YAMLException e) {
      report(
          whole(), "This file is not YAML.", "Compare it with the one that Paperboy comes with.");
    }
    return Optional.empty();
  }

  void report(Origin where, String what, String fix) {
    problems.accept(new SettingsProblem(where, what, fix));
  }
}

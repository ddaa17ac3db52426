package dev.paperboy.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// The settings that stand in a file, by their keys.
final class YamlSettings {
  private final Map<String, Given> found = new LinkedHashMap<>();
  private final Map<String, Origin> seen = new LinkedHashMap<>();
  private final SettingsFile file;
  private final YamlFile yaml;

  private YamlSettings(SettingsFile file, YamlFile yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  static Map<String, Given> read(SettingsFile file, YamlFile yaml) {
    YamlSettings settings = new YamlSettings(file, yaml);
    yaml.read().ifPresent(root -> settings.readGroup("", root));
    return settings.found;
  }

  private void readGroup(String name, Node node) {
    if (isEmpty(node)) {
      return;
    }
    if (!(node instanceof MappingNode group)) {
      yaml.report(
          yaml.line(node),
          (name.isEmpty() ? "This file" : name) + " is not a group of settings.",
          name.isEmpty()
              ? "Write 'name: value' lines."
              : "Write 'name: value' lines, indented, below '" + name + ":'.");
      return;
    }
    for (NodeTuple entry : group.getValue()) {
      String last = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      readEntry(name.isEmpty() ? last : name + "." + last, entry);
    }
  }

  private void readEntry(String key, NodeTuple entry) {
    Origin origin = yaml.line(entry.getKeyNode());
    Origin earlier = seen.putIfAbsent(key, origin);
    if (earlier != null) {
      yaml.report(
          origin, key + " stands in line " + earlier.line() + " already.", "Keep one of the two.");
      return;
    }
    if (Keys.GROUPS.contains(key)) {
      readGroup(key, entry.getValueNode());
      return;
    }
    if (!Keys.SETTINGS.contains(key)) {
      String guess =
          Keys.nearest(key).map(near -> "Did you mean " + near + "?").orElse("Remove it.");
      yaml.report(origin, "There is no setting " + key + ".", guess);
      return;
    }
    readValue(key, entry.getValueNode()).ifPresent(given -> found.put(key, given));
  }

  private Optional<Given> readValue(String key, Node node) {
    if (isEmpty(node)) {
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode value) || isOdd(value)) {
      yaml.report(yaml.line(node), key + " is not a plain value.", "Write one value, in quotes.");
      return Optional.empty();
    }
    return Optional.of(new Given(value.getValue(), yaml.line(node), file.base()));
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && !isOdd(scalar)
        && (scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL));
  }

  /// Whether YAML takes the value for something else than a word or number: `yes`, or what starts
  /// with `!` or `&`, as a password may.
  private static boolean isOdd(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.BOOL)
        || !scalar.getTag().startsWith(Tag.PREFIX)
        || scalar.getAnchor() != null;
  }
}

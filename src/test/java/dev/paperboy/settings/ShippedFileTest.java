package dev.paperboy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/// `config/paperboy.yaml` as it comes with Paperboy.
class ShippedFileTest {
  private static final Path FILE = Path.of("config", "paperboy.yaml");

  @TempDir Path home;

  @Test
  void listsExactlyTheSettingsWithTheirDefaults() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    Setting.ALL.forEach(setting -> expected.put(setting.key(), String.valueOf(setting.initial())));

    assertThat(flat("", new Yaml().load(Files.readString(FILE)))).isEqualTo(expected);
  }

  @Test
  void readsAsTheDefaults() {
    SettingsFile shipped = new SettingsFile(FILE, home, true);
    SettingsFile none = SettingsFile.standard(home);

    assertThat(SettingsReader.read(shipped, Map.of(), Map.of()))
        .isInstanceOf(SettingsOutcome.Complete.class)
        .isEqualTo(SettingsReader.read(none, Map.of(), Map.of()));
  }

  @Test
  void namesEachVariableInTheCommentAboveItsSetting() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    for (Setting<?> setting : Setting.ALL) {
      String name = setting.key().substring(setting.key().lastIndexOf('.') + 1);
      assertThat(commentsAbove(lines, name)).as(setting.key()).contains(setting.variable());
    }
  }

  private static List<String> commentsAbove(List<String> lines, String name) {
    return IntStream.range(0, lines.size())
        .filter(at -> lines.get(at).strip().startsWith(name + ":"))
        .mapToObj(at -> lines.subList(Math.max(0, at - 2), at))
        .flatMap(List::stream)
        .flatMap(line -> Stream.of(line.split("[^A-Z_]+")))
        .toList();
  }

  private static Map<String, String> flat(String prefix, Map<String, Object> group) {
    Map<String, String> flat = new LinkedHashMap<>();
    group.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            Map<String, Object> settings = new LinkedHashMap<>();
            inner.forEach((key, one) -> settings.put(String.valueOf(key), one));
            flat.putAll(flat(name + ".", settings));
          } else {
            flat.put(prefix + name, String.valueOf(value));
          }
        });
    return flat;
  }
}

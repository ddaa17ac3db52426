package dev.paperboy.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A filled form as text: `f`, how many values there are and a colon, a line `name=value` for each,
/// and the command that the form came up for.
final class FilledText {
  private FilledText() {}

  static String written(Command.Filled filled, String opened) {
    String lines =
        new TreeMap<>(filled.values())
            .entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue() + "\n")
                .collect(Collectors.joining());
    return "f" + filled.values().size() + ":" + lines + opened;
  }

  /// @throws IllegalArgumentException for a text that was never written
  static Command.Filled read(int count, String text, Function<String, Command> opened) {
    if (count < 0 || count > text.length()) {
      throw new IllegalArgumentException("no form has " + count + " fields");
    }
    String[] lines = text.split("\n", count + 1);
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < count; i++) {
      int equals = lines[i].indexOf('=');
      if (equals < 1 || lines.length <= count) {
        throw new IllegalArgumentException("no form is written " + text);
      }
      values.put(lines[i].substring(0, equals), lines[i].substring(equals + 1));
    }
    return new Command.Filled(opened.apply(lines[count]), values);
  }
}

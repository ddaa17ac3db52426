package dev.paperboy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;

/// A command as it was typed, and what came of it.
record TypedCommand(int exitCode, String answers, String remarks) {
  /// Runs a command in this process, over a data folder.
  static TypedCommand run(Path data, String... arguments) {
    return run(
        Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString()))
            .toArray(String[]::new));
  }

  /// Runs a command that has no data folder.
  static TypedCommand run(String... arguments) {
    StringWriter answers = new StringWriter();
    StringWriter remarks = new StringWriter();
    int exitCode =
        new CommandLine(new PaperboyCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(new PlainErrors())
            .setOut(new PrintWriter(answers, true))
            .setErr(new PrintWriter(remarks, true))
            .execute(arguments);
    return new TypedCommand(exitCode, answers.toString(), remarks.toString());
  }
}

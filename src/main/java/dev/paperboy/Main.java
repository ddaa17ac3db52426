package dev.paperboy;

import picocli.CommandLine;

/// The program's entry: hands the command line to its commands and their outcome to the shell.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    return new CommandLine(new PaperboyCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new PlainErrors())
        .execute(arguments);
  }
}

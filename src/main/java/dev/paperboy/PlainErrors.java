package dev.paperboy;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Says a failure of a command in one sentence, and leaves the rest to the log.
final class PlainErrors implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (failure instanceof UserError error) {
      command.getErr().println("paperboy: " + error.getMessage());
      return error.exitCode();
    }
    command.getErr().println("paperboy: " + failure.getMessage());
    LoggerFactory.getLogger(PlainErrors.class).debug("the command failed", failure);
    return CommandLine.ExitCode.SOFTWARE;
  }
}

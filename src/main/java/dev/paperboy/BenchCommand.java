package dev.paperboy;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `paperboy bench`, which alone prints what can be measured.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measures what can be measured: speed beside the least that the work costs, and order.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {BenchSearchCommand.class, BenchIngestCommand.class, BenchTrendingCommand.class})
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }
}

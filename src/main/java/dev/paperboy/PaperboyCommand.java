package dev.paperboy;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `paperboy`, which alone prints what there is.
@Command(
    name = "paperboy",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Brings research papers to a team's Slack and Discord conversations.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with:",
      "  ./paperboy serve                                   a chat page at http://127.0.0.1:8080/",
      "  ./paperboy ask one-step diffusion distillation     an answer right here"
    },
    subcommands = {
      ServeCommand.class,
      AskCommand.class,
      ImportCommand.class,
      StatusCommand.class,
      ManifestCommand.class,
      EvalCommand.class,
      ReplayCommand.class,
      SimulateCommand.class,
      SimulatedNewsroomCommand.class,
      BenchCommand.class,
      HelpCommand.class
    })
final class PaperboyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }
}

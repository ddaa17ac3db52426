package dev.paperboy;

import dev.paperboy.rehearsal.votes.Listed;
import dev.paperboy.rehearsal.votes.TrendingBench;
import dev.paperboy.rehearsal.votes.TrendingReport;
import dev.paperboy.rehearsal.votes.VoteGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperboy bench trending`: how well trending lists tell what ends up with the most votes.
@Command(
    name = "trending",
    mixinStandardHelpOptions = true,
    description = "Compares ways to order a trending list, over votes grown from daily lists.")
final class BenchTrendingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Daily lists in JSON, a paper on each line.")
  private Path file;

  @Option(names = "--seed", defaultValue = "1", description = "What chance begins with.")
  private long seed;

  @Option(
      names = "--half-time",
      paramLabel = "HOURS",
      defaultValue = "12",
      description = "Hours in which the usual paper gets half of its votes (default: 12).")
  private double halfTime;

  @Option(names = "--json", description = "Gives the figures in JSON, on one line.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UserError(file + " cannot be read.", CommandLine.ExitCode.USAGE);
    }
    if (!(halfTime >= 1 && halfTime <= 1_000)) {
      throw new UserError(
          "--half-time takes a number of hours from 1 to 1000.", CommandLine.ExitCode.USAGE);
    }
    List<Listed> listed = Listed.read(file);
    if (listed.isEmpty()) {
      throw new UserError(
          file + " has no papers with daily_date and submitted_on_daily_at.",
          CommandLine.ExitCode.USAGE);
    }
    VoteGenerator generator = new VoteGenerator(new Random(seed), halfTime);
    TrendingReport report = new TrendingBench(listed, generator).run();
    spec.commandLine().getOut().println(json ? report.json() : report.table());
    return CommandLine.ExitCode.OK;
  }
}

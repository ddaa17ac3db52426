package dev.paperboy;

import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import dev.paperboy.rehearsal.simulation.Burst;
import dev.paperboy.rehearsal.simulation.BurstReport;
import dev.paperboy.rehearsal.simulation.MadeLists;
import dev.paperboy.rehearsal.simulation.Scenario;
import dev.paperboy.rehearsal.simulation.Simulation;
import dev.paperboy.rehearsal.simulation.SimulationReport;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperboy simulate`: months of many channels' digests in minutes, and what came of them.
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description =
        "Plays months of digests against fake platforms, with kills and all kinds of trouble, and"
            + " counts from the platforms' logs whether every promise was kept.")
final class SimulateCommand implements Callable<Integer> {
  private static final int MOST_CHANNELS = 20_000;
  private static final int MOST_DAYS = 720;
  private static final int PAPERS_A_DAY = 20;
  private static final int A_DAY = 24 * 60;

  /// Fewer go within what the platforms allow at once.
  private static final int SMALLEST_BURST = 50;

  @Spec private CommandSpec spec;

  @Option(
      names = "--channels",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many channels (default: 200).")
  private int channels;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "60",
      description = "How many days (default: 60).")
  private int days;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "Daily lists in JSON lines (also .gz), as replay takes; else made-up ones.")
  private @Nullable Path corpus;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What chance begins with (default: 1).")
  private long seed;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "20",
      description = "Ends after so many minutes wherever it is, and says so (default: 20).")
  private int minutes;

  @Option(
      names = "--burst",
      paramLabel = "N",
      description = "Instead, in true time: N channels at once, beside what the limits allow.")
  private @Nullable Integer burst;

  @Option(names = "--json", description = "Gives the figures in JSON, on one line.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException {
    Logging.configureForTrouble();
    if (burst != null) {
      check("--burst", burst, SMALLEST_BURST, MOST_CHANNELS);
      BurstReport report = new Burst(Clock.systemUTC(), burst).run();
      spec.commandLine().getOut().println(json ? report.json() : report);
      return report.clean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
    check("--channels", channels, 1, MOST_CHANNELS);
    check("--days", days, 2, MOST_DAYS);
    check("--minutes", minutes, 1, A_DAY);
    Scenario scenario = Scenario.of(seed, channels, days, Duration.ofMinutes(minutes));
    SimulationReport report =
        new Simulation(scenario, lists(), spec.commandLine().getErr()::println).run();
    spec.commandLine().getOut().println(json ? report.json() : report.table());
    return report.clean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists() {
    if (corpus == null) {
      return MadeLists.of(seed, Scenario.FIRST, days, PAPERS_A_DAY);
    }
    if (!Files.isRegularFile(corpus) || !Files.isReadable(corpus)) {
      throw new UserError(corpus + " cannot be read.", CommandLine.ExitCode.USAGE);
    }
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists = read(corpus);
    if (lists.isEmpty()) {
      throw noLists(corpus);
    }
    return lists;
  }

  private NavigableMap<LocalDate, List<FakeHuggingFacePaper>> read(Path file) {
    try {
      return MadeLists.of(file, Scenario.FIRST, days);
    } catch (UncheckedIOException | DateTimeException e) {
      throw noLists(file);
    }
  }

  private static UserError noLists(Path file) {
    return new UserError(
        file + " has no daily lists; each line must be a paper in JSON with its daily_date.",
        CommandLine.ExitCode.USAGE);
  }

  private static void check(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new UserError(
          option + " takes a whole number from " + least + " to " + most + ".",
          CommandLine.ExitCode.USAGE);
    }
  }
}

package dev.paperboy;

import dev.paperboy.rehearsal.TemporaryFolder;
import dev.paperboy.rehearsal.replay.KillReport;
import dev.paperboy.rehearsal.replay.Replay;
import dev.paperboy.rehearsal.replay.ReplayCounts;
import dev.paperboy.settings.Settings.LogLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy replay`: a file of daily lists, played as if its days passed.
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Plays a file of daily lists through the program as if its days passed.")
final class ReplayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Listed papers as JSON lines (.jsonl, also .gz).")
  private Path file;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder to keep; run again, a stopped replay goes on. Else a passing one.")
  private @Nullable Path data;

  @Option(names = "--days", paramLabel = "N", description = "Only the first N calendar days.")
  private int days = Integer.MAX_VALUE >> 8;

  @Option(
      names = "--kills",
      paramLabel = "N",
      description = "Kills it N times on the way and compares the end with one left alone.")
  private int kills;

  @Option(names = "--json", description = "Gives the counts in JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Logging.configure(LogLevel.WARN);
    if (!Files.isReadable(file) || days < 1) {
      throw new UserError(
          file + " with " + days + " days is nothing to replay.", CommandLine.ExitCode.USAGE);
    }
    if (kills > 0) {
      KillReport report = KillReport.of(file, days, kills, new SecureRandom());
      System.out.println(json ? report.json() : report.toString());
      return report.same() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
    Replay replay = Replay.of(file, days);
    ReplayCounts counts = data == null ? passing(replay) : kept(replay, data);
    System.out.println(json ? counts.json() : counts.toString());
    return CommandLine.ExitCode.OK;
  }

  private static ReplayCounts passing(Replay replay) {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      return replay.run(folder.path(), ReplayCommand::say);
    }
  }

  private static ReplayCounts kept(Replay replay, Path data) throws IOException {
    DataFolder folder = new DataFolder(data).created();
    try (DataLock _ =
        DataLock.tryAcquire(folder).orElseThrow(() -> new UserError(data + " is in use.", 1))) {
      if (!Replay.mayPlayInto(folder.root())) {
        throw new UserError(
            data + " holds papers that are no replay's; choose another folder.",
            CommandLine.ExitCode.USAGE);
      }
      return replay.run(folder.root(), ReplayCommand::say);
    }
  }

  private static void say(LocalDate day) {
    System.err.println(day);
  }
}

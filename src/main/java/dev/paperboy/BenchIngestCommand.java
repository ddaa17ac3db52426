package dev.paperboy;

import dev.paperboy.rehearsal.TemporaryFolder;
import dev.paperboy.rehearsal.bench.IngestBench;
import dev.paperboy.rehearsal.bench.IngestReport;
import dev.paperboy.rehearsal.bench.MadePapers;
import dev.paperboy.settings.Settings.LogLevel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperboy bench ingest`: how fast papers come in, beside SQLite and Lucene alone.
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Measures the import beside a bare SQLite insert and a bare IndexWriter.")
final class BenchIngestCommand implements Callable<Integer> {
  private static final long SEED = 20260311;
  private static final int WARM_UP = 5_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--papers",
      paramLabel = "FILE",
      description = "Papers to import: any file that can be imported (default: made-up ones).")
  private @Nullable Path file;

  @Option(names = "--count", paramLabel = "N", description = "How many to make up (20,000).")
  private int count = 20_000;

  @Option(names = "--json", description = "Gives the figures in JSON, on one line.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Logging.configure(LogLevel.WARN);
    if (count < 1 || (file != null && !Files.isReadable(file))) {
      throw new UserError("there is nothing to import.", CommandLine.ExitCode.USAGE);
    }
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      MadePapers made = new MadePapers(new Random(SEED));
      Path warmUp = made.write(folder.path().resolve("warm-up.jsonl"), WARM_UP);
      Path papers = file == null ? made.write(folder.path().resolve("papers.jsonl"), count) : file;
      IngestReport report = new IngestBench(papers).run(warmUp);
      spec.commandLine().getOut().println(json ? report.json() : report.table());
      return CommandLine.ExitCode.OK;
    }
  }
}

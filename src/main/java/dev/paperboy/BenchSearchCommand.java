package dev.paperboy;

import dev.paperboy.ingest.Ingest;
import dev.paperboy.rehearsal.TemporaryFolder;
import dev.paperboy.rehearsal.bench.SearchBench;
import dev.paperboy.rehearsal.bench.SearchReport;
import dev.paperboy.search.embedding.BgeSmall;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.settings.Settings;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperboy bench search`: how fast questions are answered, beside Lucene alone.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Measures the search beside Lucene alone, over copies of the papers' index.")
final class BenchSearchCommand implements Callable<Integer> {
  private static final long SEED = 20240531;
  private static final int SAMPLES = 1_000;

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(
      names = "--papers",
      paramLabel = "FILE",
      description =
          "Papers to search: any file or folder that can be imported (default: those of the data"
              + " folder, or else the seed page).")
  private @Nullable Path file;

  @Option(names = "--json", description = "Gives the figures in JSON, on one line.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings();
    Logging.configureBriefly(settings.logLevel());
    if (file != null && !Files.isReadable(file)) {
      throw new UserError(file + " cannot be read.", CommandLine.ExitCode.USAGE);
    }
    DataFolder data = new DataFolder(settings.data());
    if (file != null || !Files.exists(data.database())) {
      try (TemporaryFolder folder = TemporaryFolder.create()) {
        return imported(folder.path(), file == null ? settings.seeds() : file);
      }
    }
    try (DataLock _ = DataLock.tryAcquire(data).orElseThrow(() -> taken(data));
        Database database = Database.open(data.database())) {
      return measured(new PaperStore(database));
    }
  }

  private int imported(Path folder, Path papers) throws Exception {
    PrintWriter remarks = spec.commandLine().getErr();
    try (Database database = Database.open(folder.resolve("paperboy.db"))) {
      PaperStore store = new PaperStore(database);
      ProblemReport problems = new ProblemReport(remarks::println);
      new Ingest(store, () -> {})
          .file(
              papers,
              read -> remarks.println(String.format(Locale.ROOT, "%,d papers read", read)),
              problems);
      problems.finish();
      return measured(store);
    }
  }

  private int measured(PaperStore papers) throws Exception {
    if (papers.count() == 0) {
      throw new UserError("there are no papers to search.", CommandLine.ExitCode.USAGE);
    }
    try (TemporaryFolder folder = TemporaryFolder.create();
        Embedder embedder = BgeSmall.load()) {
      SearchReport report =
          new SearchBench(
                  papers,
                  embedder,
                  folder.path(),
                  Clock.systemUTC(),
                  new Random(SEED),
                  SAMPLES,
                  spec.commandLine().getErr()::println)
              .run();
      spec.commandLine().getOut().println(json ? report.json() : report.table());
      return CommandLine.ExitCode.OK;
    }
  }

  private static UserError taken(DataFolder data) {
    return new UserError(
        "another paperboy is using " + data.root() + "; stop it, or name a file with --papers.", 1);
  }
}

package dev.paperboy;

import dev.paperboy.rehearsal.eval.BadCollectionException;
import dev.paperboy.rehearsal.eval.BeirFolder;
import dev.paperboy.rehearsal.eval.CacheFolder;
import dev.paperboy.rehearsal.eval.EvalReport;
import dev.paperboy.rehearsal.eval.Evaluation;
import dev.paperboy.rehearsal.eval.TestCollection;
import dev.paperboy.settings.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperboy eval`: how well the search answers the questions of a judged collection.
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measures the search on a judged test collection in BEIR's layout.")
final class EvalCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Holds corpus.jsonl, queries.jsonl and qrels/test.tsv.")
  private Path folder;

  @Option(names = "--baselines", description = "Adds the fixed baselines that ours has to beat.")
  private boolean baselines;

  @Option(names = "--json", description = "Gives the rows in JSON, on one line.")
  private boolean json;

  @Override
  public Integer call() {
    Settings settings = common.settings();
    LocalWork.quiet(settings);
    PrintWriter remarks = spec.commandLine().getErr();
    TestCollection collection = collection();
    collection.remarks().forEach(remarks::println);
    Path kept = CacheFolder.of(folder, settings.data());
    EvalReport report =
        new Evaluation(collection, kept, Clock.systemUTC(), remarks::println).run(baselines);
    spec.commandLine().getOut().println(json ? report.json() : report.table());
    return CommandLine.ExitCode.OK;
  }

  private TestCollection collection() {
    try {
      return BeirFolder.read(folder);
    } catch (BadCollectionException e) {
      throw new UserError(String.valueOf(e.getMessage()), CommandLine.ExitCode.USAGE);
    }
  }
}

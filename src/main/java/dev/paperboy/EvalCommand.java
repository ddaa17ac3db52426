package dev.paperboy;

import dev.paperboy.rehearsal.eval.BadCollectionException;
import dev.paperboy.rehearsal.eval.BeirFolder;
import dev.paperboy.rehearsal.eval.CacheFolder;
import dev.paperboy.rehearsal.eval.EvalReport;
import dev.paperboy.rehearsal.eval.Evaluation;
import dev.paperboy.rehearsal.eval.QuestionSet;
import dev.paperboy.rehearsal.eval.TestCollection;
import dev.paperboy.search.SearchMode;
import dev.paperboy.search.embedding.BgeSmall;
import dev.paperboy.settings.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
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
    description = "Measures the search on a judged collection (docs/search.md).")
final class EvalCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "lexical, dense or hybrid (default: all three).")
  private @Nullable SearchMode mode;

  @Option(names = "--baselines", description = "Adds the fixed baselines that ours has to beat.")
  private boolean baselines;

  @Option(names = "--json", description = "Gives the rows in JSON, on one line.")
  private boolean json;

  /// What is evaluated: a folder, or a set of our own.
  static final class Source {
    @Parameters(
        paramLabel = "DIR",
        description = "Holds corpus.jsonl, queries.jsonl and qrels/test.tsv (BEIR's layout).")
    private @Nullable Path folder;

    @ArgGroup(exclusive = false)
    private @Nullable Own own;
  }

  /// Judged questions over papers that Paperboy can import.
  static final class Own {
    @Option(
        names = "--set",
        required = true,
        paramLabel = "FILE",
        description = "Questions with the ids of the papers that answer them, as JSON lines.")
    private Path questions;

    @Option(
        names = "--papers",
        required = true,
        paramLabel = "FILE",
        description = "The papers that they are asked of: any file or folder that can be imported.")
    private Path papers;

    @Option(
        names = "--corpus",
        paramLabel = "NAME",
        description = "Only the questions that were judged over the corpus of this name.")
    private @Nullable String corpus;
  }

  @Override
  public Integer call() {
    Settings settings = common.settings();
    Logging.configureBriefly(settings.logLevel());
    PrintWriter remarks = spec.commandLine().getErr();
    TestCollection collection = collection();
    collection.remarks().forEach(remarks::println);
    Set<SearchMode> modes = mode == null ? EnumSet.allOf(SearchMode.class) : EnumSet.of(mode);
    List<EvalReport> reports =
        new Evaluation(
                collection,
                BgeSmall::load,
                CacheFolder.of(collection.place(), settings.data()),
                Clock.systemUTC(),
                remarks::println)
            .run(modes, baselines);
    for (EvalReport report : reports) {
      spec.commandLine().getOut().println(json ? report.json() : report.table());
    }
    return reports.getFirst().rows().isEmpty()
        ? CommandLine.ExitCode.SOFTWARE
        : CommandLine.ExitCode.OK;
  }

  private TestCollection collection() {
    try {
      Own own = source.own;
      if (own != null) {
        return QuestionSet.read(own.questions, own.papers, own.corpus);
      }
      Path folder = source.folder;
      return BeirFolder.read(folder == null ? Path.of("") : folder);
    } catch (BadCollectionException e) {
      throw new UserError(String.valueOf(e.getMessage()), CommandLine.ExitCode.USAGE);
    }
  }
}

package dev.paperboy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy import`: reads papers from files.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Reads papers from files: saved pages (.txt), .jsonl, .bib, OAI-PMH (.xml), all also .gz.")
final class ImportCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, in this order.")
  private List<Path> files;

  @Option(names = "--json", description = "Gives the counts in JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UserError(
            file + " is no file that can be read; nothing was imported.",
            CommandLine.ExitCode.USAGE);
      }
    }
    List<String> paths = files.stream().map(file -> file.toAbsolutePath().toString()).toList();
    return LocalWork.run(common.settings(), new Errand.Import(paths, json));
  }
}

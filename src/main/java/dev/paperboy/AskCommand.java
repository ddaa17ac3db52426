package dev.paperboy;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy ask`: the reply that a person in a channel would get.
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers a question or command as a channel would see it.")
final class AskCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "What to ask: words of a topic, an arXiv id or link, or a command.")
  private List<String> words;

  @Option(
      names = "--as",
      defaultValue = "text",
      paramLabel = "FORM",
      description = "text, json, slack or discord (default: ${DEFAULT-VALUE}).")
  private Form form;

  @Override
  public Integer call() throws Exception {
    return LocalWork.run(common.settings(), new Errand.Ask(String.join(" ", words), form));
  }
}

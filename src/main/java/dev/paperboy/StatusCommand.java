package dev.paperboy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy status`: what is known and how fresh it is.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Says how many papers there are and how fresh they are.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(names = "--json", description = "Answers in JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return LocalWork.run(common.settings(), new Errand.Ask("status", json ? Form.JSON : Form.TEXT));
  }
}

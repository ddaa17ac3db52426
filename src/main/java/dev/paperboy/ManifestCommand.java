package dev.paperboy;

import dev.paperboy.settings.Settings;
import dev.paperboy.slack.SlackManifest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperboy manifest`: what makes setting up an app a paste.
@Command(
    name = "manifest",
    mixinStandardHelpOptions = true,
    description = "Prints the manifest of the Slack app, to be pasted at its creation.")
final class ManifestCommand implements Callable<Integer> {
  /// The platforms that take a manifest.
  enum Target {
    SLACK
  }

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLATFORM", description = "slack")
  private Target target;

  @Override
  public Integer call() {
    Settings settings = common.settings();
    spec.commandLine()
        .getOut()
        .println(
            switch (target) {
              case SLACK -> SlackManifest.text(settings.web().publicUrl());
            });
    return 0;
  }
}

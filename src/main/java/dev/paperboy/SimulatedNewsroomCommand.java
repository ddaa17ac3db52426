package dev.paperboy;

import dev.paperboy.rehearsal.simulation.NewsroomTalk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `paperboy simulated-newsroom`: the process that a simulation starts, talks to and kills.
@Command(name = "simulated-newsroom", hidden = true, description = "What a simulation starts.")
final class SimulatedNewsroomCommand implements Callable<Integer> {
  @Parameters(arity = "10", description = "As the simulation gives them.")
  private List<String> words;

  @Override
  public Integer call() throws IOException {
    Logging.configureForTrouble();
    NewsroomTalk.run(
        words,
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        System.out);
    return CommandLine.ExitCode.OK;
  }
}

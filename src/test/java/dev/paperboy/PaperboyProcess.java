package dev.paperboy;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The real program in a JVM of its own, with a data folder of the test's.
final class PaperboyProcess implements Closeable {
  private static final Pattern PAGE = Pattern.compile("Chat page: (http\\S+/)");
  private static final int SECONDS = 60;

  private final Process process;
  private final Path answers;

  private PaperboyProcess(Process process, Path answers) {
    this.process = process;
    this.answers = answers;
  }

  /// A process that asks nobody on the network.
  static PaperboyProcess start(Path data, String... arguments) throws IOException {
    return start(data, Map.of("PAPERBOY_SOURCES", "none"), arguments);
  }

  static PaperboyProcess start(Path data, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    command.add("-Dlogback.configurationFile=logback.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.paperboy.Main"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    Path answers = Files.createTempFile("answers", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(answers.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(SLACK|DISCORD|PAPERBOY)_.*"));
    builder.environment().putAll(environment);
    return new PaperboyProcess(builder.start(), answers);
  }

  /// Serves on any port.
  static PaperboyProcess serve(Path data) throws IOException {
    return start(data, "serve", "--port", "0");
  }

  /// The chat page's address, as the log says it.
  String page() throws IOException {
    return said(PAGE).group(1);
  }

  /// The next place in the log that looks like this.
  Matcher said(Pattern wanted) throws IOException {
    BufferedReader log = process.errorReader();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher place = wanted.matcher(line);
      if (place.find()) {
        return place;
      }
    }
    throw new AssertionError("the process ended without saying " + wanted);
  }

  /// Waits for the end, and gives the exit code.
  int exit() throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running after " + SECONDS + " s");
    }
    return process.exitValue();
  }

  /// Waits at most so long for the end.
  boolean endsWithin(long time, TimeUnit unit) throws InterruptedException {
    return process.waitFor(time, unit);
  }

  String answers() throws IOException {
    return Files.readString(answers);
  }

  String remarks() throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /// SIGTERM.
  void stop() {
    process.destroy();
  }

  /// SIGKILL.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    try {
      kill();
      Files.deleteIfExists(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.paperboy.rehearsal.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A replay in a process of its own, which can be killed.
final class ReplayProcess {
  private static final int SECONDS_TO_END = 3_600;
  private static final int UNKNOWN_DAY_MILLIS = 50;

  private final Process process;
  private final BufferedReader remarks;
  private int daysSeen;
  private long firstDay;
  private long lastDay;

  private ReplayProcess(Process process) {
    this.process = process;
    this.remarks = process.errorReader();
  }

  static ReplayProcess start(Path file, int days, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-Dlogback.configurationFile=logback.xml", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), "dev.paperboy.Main"));
    command.addAll(List.of("replay", file.toString(), "--days", Integer.toString(days)));
    command.addAll(List.of("--data", folder.toString()));
    return new ReplayProcess(
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  /// Lets so many days pass; returns how many did before the end.
  int awaitDays(int days) throws IOException {
    int seen = 0;
    while (seen < days && remarks.readLine() != null) {
      seen++;
      lastDay = System.nanoTime();
      firstDay = seen == 1 ? lastDay : firstDay;
    }
    daysSeen = seen;
    return seen;
  }

  /// How long a day takes, by those that were awaited.
  long millisADay() {
    return daysSeen < 2
        ? UNKNOWN_DAY_MILLIS
        : 1 + TimeUnit.NANOSECONDS.toMillis((lastDay - firstDay) / (daysSeen - 1));
  }

  /// Of a process that has ended: how many days more it began.
  int daysLeftToRead() throws IOException {
    int more = 0;
    while (remarks.readLine() != null) {
      more++;
    }
    return more;
  }

  /// SIGKILL, a moment later; whether it was still running then. By its handle, since the process
  /// itself would close what can still be read of it.
  boolean kill(long afterMillis) throws InterruptedException {
    if (process.waitFor(afterMillis, TimeUnit.MILLISECONDS)) {
      return false;
    }
    process.toHandle().destroyForcibly();
    process.waitFor();
    return true;
  }

  /// Lets it come to its end; whether it ended well.
  boolean end() throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    for (String line = remarks.readLine(); line != null; line = remarks.readLine()) {
      all.append(line).append('\n');
    }
    return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}

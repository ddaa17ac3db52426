package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A run of the program in a process of its own, which dies of SIGKILL. They talk in lines:
/// [NewsroomTalk].
final class LifeInProcess implements Life {
  private static final int SECONDS_TO_END = 60;

  private final Process process;
  private final BufferedWriter requests;
  private final BufferedReader answers;
  private final AtomicInteger sendsLeft = new AtomicInteger();
  private @Nullable Thread killer;
  private int millisLeft;

  LifeInProcess(Path folder, Addresses world, long seed, int channels, Instant now) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-Dlogback.configurationFile=logback.xml", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), "dev.paperboy.Main"));
    command.addAll(List.of("simulated-newsroom", folder.toString(), Long.toString(seed)));
    command.addAll(List.of(Integer.toString(channels), now.toString()));
    command.addAll(world.words());
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new IllegalStateException("the program cannot be started", e);
    }
    requests = process.outputWriter();
    answers = process.inputReader();
    ask("hello");
  }

  /// Kills it if that was to be at this post, which the platform has taken and not answered yet.
  void posted() {
    if (sendsLeft.get() > 0 && sendsLeft.decrementAndGet() == 0) {
      process.toHandle().destroyForcibly();
    }
  }

  @Override
  public void subscribe(Instant now) {
    ask("subscribe " + now);
  }

  @Override
  public Instant tick(Instant now) {
    if (millisLeft > 0) {
      killIn(millisLeft);
      millisLeft = 0;
    }
    return Instant.parse(ask("tick " + now));
  }

  @Override
  public String status(Place place) {
    return ask("status " + place.platform() + " " + place.workspace() + " " + place.channel());
  }

  @Override
  public void awaitNews(int count) {
    ask("news " + count);
  }

  /// At what write it is nobody outside can tell: a moment of true time stands for it.
  @Override
  public void arm(Kill kill) {
    switch (kill) {
      case Kill.AtSend(int send, boolean _) -> sendsLeft.set(send);
      case Kill.AtWrite(int write) -> millisLeft = 5 * write;
    }
  }

  private void killIn(int millis) {
    killer =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    Thread.sleep(millis);
                    process.toHandle().destroyForcibly();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
  }

  @Override
  public Figures figures(int composed) {
    return Figures.of(ask("figures " + composed));
  }

  private String ask(String request) {
    try {
      requests.write(request);
      requests.newLine();
      requests.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IOException("no answer to " + request);
      }
      return answer;
    } catch (IOException e) {
      throw over(e);
    }
  }

  private RuntimeException over(IOException e) {
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    boolean killed = process.exitValue() == 128 + 9;
    return killed
        ? new Over("SIGKILL", e)
        : new IllegalStateException("the program ended with " + process.exitValue(), e);
  }

  @Override
  public void close() {
    if (killer != null) {
      killer.interrupt();
    }
    try {
      requests.close();
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

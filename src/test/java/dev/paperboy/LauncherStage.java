package dev.paperboy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A machine for the launcher: Javas and a Maven that are scripts, and none of the real ones.
final class LauncherStage {
  private static final List<String> TOOLS =
      List.of("sh cat dirname find grep head ls mkdir rm rmdir sed sleep touch".split(" "));

  /// The folders where the launcher looks by itself.
  private static final Pattern STANDARD_FOLDER =
      Pattern.compile("(?<=\\s)(?=/(usr|opt|home|Library)/)");

  final Path root;
  final Path home;
  final Map<String, String> environment = new HashMap<>();

  /// @param root the machine's own `/`
  /// @param home the folder of the launcher
  LauncherStage(Path root, Path home) throws IOException {
    this.root = root;
    this.home = home;
    Path tools = Files.createDirectories(root.resolve("bin"));
    for (String tool : TOOLS) {
      Path real =
          Stream.of("/bin", "/usr/bin")
              .map(folder -> Path.of(folder, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      script(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
    }
    environment.put("PATH", tools.toString());
    environment.put("HOME", root.resolve("people/me").toString());
    String launcher = Files.readString(Path.of("paperboy"));
    script(home.resolve("paperboy"), STANDARD_FOLDER.matcher(launcher).replaceAll(root.toString()));
  }

  /// Installs a Java that tells who it is and what it was called with.
  Path java(String folder, String version, String... programs) throws IOException {
    Path java = root.resolve(folder);
    for (String program : programs) {
      script(
          java.resolve("bin", program),
          "#!/bin/sh\necho \"home "
              + java
              + "\" \"locale ${LC_ALL:-}\"\nprintf '<%s>\\n' \"$@\"\n");
    }
    write(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return java;
  }

  Path jdk(String folder, String version) throws IOException {
    return java(folder, version, "java", "javac");
  }

  void onPath(Path java) {
    environment.merge("PATH", java.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
  }

  /// Installs a Maven that notes each call in `builds`, does this and leaves a jar.
  void maven(String doing) throws IOException {
    script(
        root.resolve("bin/mvn"),
        """
        #!/bin/sh
        echo "$JAVA_HOME" >> '%s'
        echo chatter
        %s
        mkdir -p target
        echo built > target/paperboy.jar
        """
            .formatted(builds(), doing));
  }

  Path builds() {
    return root.resolve("builds");
  }

  void sources() throws IOException {
    write(home.resolve("pom.xml"), "");
    write(home.resolve("src/main/java/A.java"), "");
    write(home.resolve("src/test/java/ATest.java"), "");
  }

  Path jar() throws IOException {
    return write(home.resolve("target/paperboy.jar"), "");
  }

  Path lock() {
    return home.resolve("target/paperboy.lock");
  }

  Process start(Path launcher, String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.directory(root.toFile()).start();
  }

  Ended run(String... arguments) throws IOException, InterruptedException {
    return Ended.of(start(home.resolve("paperboy"), arguments));
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void script(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// What a launch left behind.
  record Ended(int status, String out, String err) {
    static Ended of(Process process) throws IOException, InterruptedException {
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
      if (!process.waitFor(20, SECONDS)) {
        throw new UncheckedIOException(new IOException("still running: " + err));
      }
      return new Ended(process.exitValue(), out, err);
    }
  }
}

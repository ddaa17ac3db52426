package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.LauncherStage.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// When the launcher builds the program, and what it makes of trouble.
@Timeout(60)
class LauncherBuildIT {
  private static final String FIRST_TIME =
      "Building Paperboy (first time takes a minute or two) …\n";
  private static final String AGAIN = "Building Paperboy (its sources have changed) …\n";
  private static final String UNTIL_TOLD = "until [ -f '%s' ]; do sleep 0.05; done";

  @TempDir Path root;
  @TempDir Path elsewhere;
  private LauncherStage stage;
  private Path java;

  @BeforeEach
  void setUp() throws IOException {
    stage = new LauncherStage(root, elsewhere.resolve("my paper boy"));
    stage.sources();
    stage.maven("");
    java = stage.jdk("usr/lib/jvm/x", "25");
  }

  @Test
  void buildsOnceAndOnlyTellsOnStandardError() throws Exception {
    Ended first = stage.run("ask", "x");
    assertThat(first.err()).isEqualTo(FIRST_TIME);
    assertThat(first.out()).startsWith("home ").endsWith("<ask>\n<x>\n").doesNotContain("chatter");

    assertThat(stage.run("ask").err()).isEmpty();
    assertThat(stage.builds()).hasContent(java.toString());
    assertThat(stage.lock()).doesNotExist();
  }

  @Test
  void buildsAgainWhenWhatTheJarIsMadeOfIsNewer() throws Exception {
    stage.run("ask");

    makeNewer("src/test/java/ATest.java");
    assertThat(stage.run("ask").err()).isEmpty();
    makeNewer("src/main/java/A.java");
    assertThat(stage.run("ask").err()).isEqualTo(AGAIN);
  }

  @Test
  void buildsAgainWhenASourceWasEditedDuringTheBuild() throws Exception {
    stage.maven(
        """
        until [ -n "$(find src/main/java/A.java -newer target/paperboy.lock/started)" ]; do
          touch src/main/java/A.java
        done
        """);
    stage.run("ask");

    assertThat(stage.run("ask").err()).isEqualTo(AGAIN);
  }

  @Test
  void aJavaWithoutCompilerRunsButDoesNotBuild() throws Exception {
    Path runtime = stage.java("runtime", "25", "java");
    stage.environment.put("JAVA_HOME", runtime.toString());

    assertThat(stage.run("ask").out()).startsWith("home " + runtime + " ");
    assertThat(stage.builds()).hasContent(java.toString());
  }

  @Test
  void withoutMavenOneSentenceSaysWhatToInstall() throws Exception {
    Files.delete(root.resolve("bin/mvn"));

    assertThat(stage.run("ask"))
        .isEqualTo(
            new Ended(
                1,
                "",
                "paperboy: install Maven 3.8.7 or newer (https://maven.apache.org), which builds"
                    + " the program.\n"));
    assertThat(stage.lock()).doesNotExist();
  }

  @Test
  void aFailedBuildShowsWhatMavenSaidAndLeavesNothing() throws Exception {
    stage.maven("mkdir -p target; echo half > target/paperboy.jar; echo broken >&2; exit 1");

    assertThat(stage.run("ask"))
        .isEqualTo(
            new Ended(
                1,
                "",
                FIRST_TIME
                    + "chatter\nbroken\n"
                    + "paperboy: could not be built; Maven says why above.\n"));
    assertThat(stage.home.resolve("target")).isEmptyDirectory();
  }

  @Test
  void twoLaunchesAtOnceBuildOnce() throws Exception {
    Path go = root.resolve("go");
    stage.maven(UNTIL_TOLD.formatted(go));
    Process first = launch();
    assertThat(first.errorReader().readLine() + "\n").isEqualTo(FIRST_TIME);
    Process second = launch();
    assertThat(second.errorReader().readLine()).startsWith("Another launch is building");
    Files.createFile(go);

    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(stage.builds()).hasContent(java.toString());
  }

  @Test
  void theLockOfALaunchThatWasKilledIsBroken() throws Exception {
    Process dead = new ProcessBuilder("sh", "-c", "exit").start();
    dead.waitFor();
    LauncherStage.write(stage.lock().resolve("owner"), dead.pid() + "\n");

    assertThat(stage.run("ask").status()).isZero();
    assertThat(stage.lock()).doesNotExist();
  }

  @Test
  void aLaunchThatIsStoppedStopsItsBuild() throws Exception {
    Path pid = root.resolve("pid");
    stage.maven("echo $$ > '" + pid + "'; " + UNTIL_TOLD.formatted("never"));
    Process launch = launch();
    while (Files.notExists(pid) || Files.size(pid) == 0) {
      Thread.onSpinWait();
    }
    ProcessHandle maven =
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    // Unlike the process's own destroy, this leaves the pipes open for what is said in going.
    launch.toHandle().destroy();

    assertThat(launch.waitFor()).isEqualTo(143);
    maven.onExit().join();
    assertThat(stage.lock()).doesNotExist();
  }

  private Process launch() throws IOException {
    return stage.start(stage.home.resolve("paperboy"), "ask");
  }

  private void makeNewer(String file) throws IOException {
    Instant jar = Files.getLastModifiedTime(stage.home.resolve("target/paperboy.jar")).toInstant();
    Files.setLastModifiedTime(stage.home.resolve(file), FileTime.from(jar.plusSeconds(5)));
  }
}

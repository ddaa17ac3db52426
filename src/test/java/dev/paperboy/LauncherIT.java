package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.LauncherStage.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which Java the launcher takes and what it starts with it.
class LauncherIT {
  @TempDir Path root;
  @TempDir Path elsewhere;
  private LauncherStage stage;

  @BeforeEach
  void setUp() throws IOException {
    stage = new LauncherStage(root, elsewhere.resolve("my paper boy"));
    stage.jar();
  }

  @Test
  void javaHomeComesBeforeThePathAndThePathBeforeTheStandardFolders() throws Exception {
    stage.jdk("usr/lib/jvm/temurin-25", "25.0.3");
    assertThat(javaTaken()).isEqualTo("usr/lib/jvm/temurin-25");

    stage.onPath(stage.jdk("first", "26"));
    assertThat(javaTaken()).isEqualTo("first");

    stage.environment.put("JAVA_HOME", stage.jdk("named", "27-ea").toString());
    assertThat(javaTaken()).isEqualTo("named");
  }

  @Test
  void whatIsTooOldOrBrokenIsPassedOver() throws Exception {
    stage.environment.put("JAVA_HOME", stage.jdk("named", "24.0.2").toString());
    stage.onPath(stage.jdk("first", "1.8.0_402"));
    stage.jdk("usr/lib/jvm/a-java-17", "17.0.15");
    stage.java("usr/lib/jvm/b-empty", "25");
    stage.jdk("usr/lib/jvm/c-java-25", "25");

    assertThat(javaTaken()).isEqualTo("usr/lib/jvm/c-java-25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/lib/jvm/x",
        "opt/java/openjdk",
        "usr/java/x",
        "people/me/.sdkman/candidates/java/x",
        "people/me/.jdks/x",
        "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home",
        "Library/Java/JavaVirtualMachines/jdk-25.jdk/Contents/Home"
      })
  void theStandardFoldersAreSearched(String folder) throws Exception {
    stage.jdk(folder, "25.0.3");

    assertThat(javaTaken()).isEqualTo(folder);
  }

  @Test
  void aJavaWithoutReleaseFileIsAsked() throws Exception {
    Path java = stage.jdk("named", "25");
    Files.delete(java.resolve("release"));
    Files.writeString(
        java.resolve("bin/java"),
        """
        #!/bin/sh
        case $1 in
          -version) echo 'openjdk version "25.0.1" 2025-10-21' >&2 ;;
          *) echo "home %s" ;;
        esac
        """
            .formatted(java));
    stage.environment.put("JAVA_HOME", java.toString());

    assertThat(javaTaken()).isEqualTo("named");
  }

  @Test
  void aStandInOnThePathIsAskedForTheRealOne() throws Exception {
    Path real = stage.jdk("real", "25");
    Path standIn = stage.java("stand-in", "25", "java");
    Files.delete(standIn.resolve("release"));
    Files.writeString(
        standIn.resolve("bin/java"), "#!/bin/sh\necho '    java.home = " + real + "' >&2\n");
    stage.onPath(standIn);

    assertThat(javaTaken()).isEqualTo("real");
  }

  @Test
  void withoutAJavaOneSentenceSaysWhatToInstall() throws Exception {
    stage.environment.put("JAVA_HOME", stage.jdk("old", "17").toString());

    assertThat(stage.run("ask", "x"))
        .isEqualTo(
            new Ended(
                1,
                "",
                "paperboy: install a JDK 25 or newer (https://adoptium.net) or set JAVA_HOME to"
                    + " it.\n"));
  }

  @Test
  void argumentsArePassedOnAsTheyAre() throws Exception {
    stage.jdk("usr/lib/jvm/x", "25");

    assertThat(stage.run("ask", "two words", "", "*", "$HOME", "'\"\\n", "é").out())
        .endsWith("<ask>\n<two words>\n<>\n<*>\n<$HOME>\n<'\"\\n>\n<é>\n");
  }

  @Test
  void javaIsToldItsOptionsTheHomeAndTheJar() throws Exception {
    stage.jdk("usr/lib/jvm/x", "25");
    stage.environment.put("PAPERBOY_JAVA_OPTS", "-Xmx1g -Da=*");

    assertThat(stage.run("ask").out().lines())
        .containsSubsequence(
            "<-Dstdout.encoding=UTF-8>",
            "<-Xmx1g>",
            "<-Da=*>",
            "<-Dpaperboy.home=" + stage.home.toRealPath() + ">",
            "<-jar>",
            "<" + stage.home.toRealPath().resolve("target/paperboy.jar") + ">",
            "<ask>");
  }

  @Test
  void aChainOfSymbolicLinksLeadsHome() throws Exception {
    stage.jdk("usr/lib/jvm/x", "25");
    Path absolute = elsewhere.resolve("link to it");
    Files.createSymbolicLink(absolute, stage.home.resolve("paperboy"));
    Path relative = Files.createDirectories(elsewhere.resolve("a b")).resolve("papers");
    Files.createSymbolicLink(relative, Path.of("..", "link to it"));

    assertThat(Ended.of(stage.start(relative, "ask")).out())
        .contains("<-Dpaperboy.home=" + stage.home.toRealPath() + ">");
  }

  @ParameterizedTest
  @CsvSource({
    "serve, java.base jdk.incubator.vector java.sql, true",
    "serve, java.base java.sql, false",
    "ask, java.base jdk.incubator.vector, false"
  })
  void theVectorModuleIsForLongRunsOnAJavaThatHasIt(String command, String modules, boolean used)
      throws Exception {
    Path java = stage.jdk("usr/lib/jvm/x", "25");
    Files.writeString(
        java.resolve("release"), "JAVA_VERSION=\"25\"\nMODULES=\"" + modules + "\"\n");

    assertThat(stage.run(command).out().contains("<--add-modules>\n<jdk.incubator.vector>"))
        .isEqualTo(used);
  }

  @Test
  void withoutALocaleTheArgumentsAreUtf8() throws Exception {
    stage.jdk("usr/lib/jvm/x", "25");
    assertThat(stage.run("ask").out()).contains("locale C.UTF-8\n");

    stage.environment.put("LANG", "de_DE.UTF-8");
    assertThat(stage.run("ask").out()).contains("locale \n");
  }

  @Test
  void withoutSourcesTheJarRunsAndWithoutBothItSaysSo() throws Exception {
    stage.jdk("usr/lib/jvm/x", "25");
    assertThat(stage.run("ask").err()).isEmpty();

    Files.delete(stage.home.resolve("target/paperboy.jar"));
    assertThat(stage.run("ask"))
        .matches(ended -> ended.status() == 1 && ended.out().isEmpty())
        .extracting(Ended::err)
        .asString()
        .contains("target/paperboy.jar is missing, and so are the sources");
  }

  /// The folder of the Java that was started, within the machine.
  private String javaTaken() throws Exception {
    Ended ended = stage.run("ask");
    assertThat(ended).matches(run -> run.status() == 0 && run.err().isEmpty());
    List<String> words = List.of(ended.out().split("\\s+"));
    return root.relativize(Path.of(words.get(1))).toString();
  }
}

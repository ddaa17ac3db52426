package dev.paperboy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import dev.paperboy.settings.Settings.LogLevel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Isolated
class LoggingTest {
  private final PrintStream standardError = System.err;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @BeforeEach
  void asShipped() throws Exception {
    System.setErr(new PrintStream(errors, true, UTF_8));
    load("/logback.xml");
  }

  @AfterEach
  void asInTests() throws Exception {
    System.setErr(standardError);
    load("/logback-test.xml");
  }

  @Test
  void aMessageIsOneLineOfTimeLevelLoggerAndText() {
    Logging.configure(LogLevel.INFO);
    paperboy().info("Chat page: {}", "a\nERROR b\u001B[2J\u202E");

    assertThat(log()).matches("\\d\\d:\\d\\d:\\d\\d INFO  Thing +Chat page: a ERROR b \\[2J +\n");
  }

  @Test
  void theLevelIsForPaperboyOnly() {
    Logging.configure(LogLevel.DEBUG);
    paperboy().debug("own");
    library().info("noise");
    library().warn("trouble");

    assertThat(log()).contains("own", "trouble").doesNotContain("noise");
  }

  @Test
  void errorsOnlyIsForAll() {
    Logging.configure(LogLevel.ERROR);
    paperboy().warn("own");
    library().warn("trouble");

    assertThat(log()).isEmpty();
  }

  @Test
  void whatTheJdkLogsJoinsIn() {
    Logging.configure(LogLevel.INFO);
    java.util.logging.Logger lucene = java.util.logging.Logger.getLogger("org.apache.lucene.Thing");
    lucene.info("noise");
    lucene.warning("trouble");

    assertThat(log()).matches("\\S+ WARN  Thing +trouble\n");
  }

  private String log() {
    return errors.toString(UTF_8);
  }

  private static Logger paperboy() {
    return LoggerFactory.getLogger("dev.paperboy.Thing");
  }

  private static Logger library() {
    return LoggerFactory.getLogger("org.flywaydb.Thing");
  }

  private static void load(String configuration) throws Exception {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LoggingTest.class.getResource(configuration));
  }
}

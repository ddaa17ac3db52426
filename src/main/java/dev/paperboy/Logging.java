package dev.paperboy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.paperboy.settings.Settings.LogLevel;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The log on standard error.
public final class Logging {
  private Logging() {}

  /// Lets Paperboy's own messages through from this level on, and of libraries at most warnings.
  /// Those that use the JDK's logging join in.
  public static void configure(LogLevel level) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Level least = Level.toLevel(level.name());
    logger("dev.paperboy").setLevel(least);
    logger(Logger.ROOT_LOGGER_NAME)
        .setLevel(least.isGreaterOrEqual(Level.WARN) ? least : Level.WARN);
  }

  /// For commands that are over soon: from warnings on, unless less is wanted or the inside story.
  public static void configureBriefly(LogLevel level) {
    configure(level == LogLevel.INFO ? LogLevel.WARN : level);
  }

  /// For simulations, in which libraries see trouble all the time: only what goes wrong with
  /// Paperboy itself.
  static void configureForTrouble() {
    configure(LogLevel.ERROR);
    logger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}

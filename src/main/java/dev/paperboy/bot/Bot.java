package dev.paperboy.bot;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What answers every command, from whichever platform it comes.
public final class Bot implements Handler {
  private static final Logger log = LoggerFactory.getLogger(Bot.class);

  private final Answers answers;
  private final TypingAnswer typing;
  private final LastQuestions lastQuestions = new LastQuestions();
  private final MeterRegistry metrics;
  private final RandomGenerator random;

  public Bot(Answers answers, TypingAnswer typing, MeterRegistry metrics, RandomGenerator random) {
    this.answers = answers;
    this.typing = typing;
    this.metrics = metrics;
    this.random = random;
  }

  @Override
  public Reply answer(Command command, Asker asker) {
    Timer.Sample sample = Timer.start(metrics);
    try {
      Reply reply = answers.to(command, asker, lastQuestions.before(asker));
      lastQuestions.note(asker, command);
      return reply;
    } catch (RuntimeException e) {
      String errorId = "E%08X".formatted(random.nextInt());
      log.error("{}: {} from {} failed", errorId, kind(command), asker.place(), e);
      return new Reply.Trouble(
          "Something went wrong on my side.",
          "Please try again; if it stays, give this id to whoever runs Paperboy.",
          errorId);
    } finally {
      sample.stop(
          metrics.timer(
              "paperboy.answers",
              "command",
              kind(command),
              "platform",
              asker.place().platform().name().toLowerCase(Locale.ROOT)));
    }
  }

  /// Where the form fails, the answer is asked for and says so.
  @Override
  public Optional<Form> form(Command command, Asker asker) {
    try {
      return answers.form(command, asker);
    } catch (RuntimeException e) {
      log.error("the form of {} for {} failed", kind(command), asker.place(), e);
      return Optional.empty();
    }
  }

  @Override
  public List<Suggestion> suggest(String typed, Typing what) {
    try {
      return typing.to(typed, what);
    } catch (RuntimeException e) {
      log.error("suggestions failed", e);
      return List.of();
    }
  }

  private static String kind(Command command) {
    return switch (command) {
      case Command.Search s -> "search";
      case Command.Trending t -> "trending";
      case Command.ShowPaper p -> "paper";
      case Command.Similar s -> "similar";
      case Command.Help h -> "help";
      case Command.Why w -> "why";
      case Command.Submit s -> "submit";
      case Command.Vote v -> "vote";
      case Command.Save s -> "save";
      case Command.Unsave u -> "unsave";
      case Command.Library l -> "library";
      case Command.Status s -> "status";
      case Command.Filled f -> kind(f.opened());
      case Command.OfChannel c -> c.typed().split(" ", 2)[0];
      case Command.Mistyped m -> "mistyped";
    };
  }
}

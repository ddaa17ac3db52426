package dev.paperboy.discord;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.jspecify.annotations.Nullable;

/// Requests to Discord by a channel's id alone, in JDA's queue and with its patience for rate
/// limits.
///
/// JDA's own methods want a channel that it has in memory, which an archived thread or a direct
/// conversation from before a restart is not, and guess at permissions before they ask.
final class DiscordRest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  private final Supplier<@Nullable JDA> connection;
  private final Duration patience;

  /// @param connection null before the first login
  /// @param patience how long to wait for an answer, time in the queue included
  DiscordRest(Supplier<@Nullable JDA> connection, Duration patience) {
    this.connection = connection;
    this.patience = patience;
  }

  <T> RestAnswer<T> ask(
      Route.CompiledRoute route, @Nullable DataObject body, Function<Response, T> reading) {
    JDA jda = connection.get();
    if (jda == null) {
      return new RestAnswer.NotSent<>(SOON, "Discord is not connected yet");
    }
    WatchedBody watched = body == null ? null : new WatchedBody(body);
    try {
      return await(
          new RestActionImpl<T>(jda, route, watched, (response, _) -> reading.apply(response))
              .submit(),
          watched);
    } catch (RejectedExecutionException e) {
      return new RestAnswer.NotSent<>(SOON, "Paperboy is leaving Discord");
    }
  }

  private <T> RestAnswer<T> await(CompletableFuture<T> answer, @Nullable WatchedBody body) {
    try {
      return new RestAnswer.Given<>(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return late(body);
    } catch (CancellationException e) {
      return late(body);
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return late(body);
    }
  }

  /// In JDA's queue it waits for the rate limit; beyond that nobody knows how far it has come.
  private static <T> RestAnswer<T> late(@Nullable WatchedBody body) {
    return body == null || body.isSent()
        ? new RestAnswer.Unclear<>("Discord did not answer in time")
        : new RestAnswer.NotSent<>(SOON, "Discord's rate limit");
  }

  private static <T> RestAnswer<T> failed(@Nullable Throwable cause) {
    if (cause instanceof ErrorResponseException e) {
      int status = e.getResponse().code;
      return status >= BAD_REQUEST && status < SERVER_ERROR
          ? new RestAnswer.Refused<>(e.getErrorCode(), e.getMeaning())
          : new RestAnswer.Unclear<>("Discord failed (" + status + " " + e.getMeaning() + ")");
    }
    return new RestAnswer.Unclear<>(String.valueOf(cause));
  }
}

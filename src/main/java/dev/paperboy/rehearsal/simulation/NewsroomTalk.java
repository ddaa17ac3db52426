package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A newsroom in a process of its own that does what it is told, a line for each request and one
/// for each answer, until nobody tells it anything more.
public final class NewsroomTalk {
  private static final int CHANNELS_AT_ONCE = 8;

  private final List<Member> members;
  private final Newsroom newsroom;

  private NewsroomTalk(List<Member> members, Newsroom newsroom) {
    this.members = members;
    this.newsroom = newsroom;
  }

  /// Opens the newsroom and talks to the end.
  ///
  /// @param words data folder, seed, number of channels, the moment, and the world's addresses
  public static void run(List<String> words, BufferedReader in, PrintStream out)
      throws IOException {
    List<Member> members =
        Membership.of(Long.parseLong(words.get(1)), Integer.parseInt(words.get(2)));
    try (ExecutorService workers = Executors.newFixedThreadPool(CHANNELS_AT_ONCE);
        Newsroom newsroom =
            new Newsroom(
                Path.of(words.get(0)),
                Addresses.of(words.subList(4, words.size())),
                Instant.parse(words.get(3)),
                work -> together(work, workers),
                messenger -> messenger)) {
      NewsroomTalk talk = new NewsroomTalk(members, newsroom);
      for (String request = in.readLine(); request != null; request = in.readLine()) {
        out.println(talk.answer(request.split(" ", -1)));
        out.flush();
      }
    }
  }

  private static void together(List<Runnable> work, ExecutorService workers) {
    try {
      for (Future<Object> done :
          workers.invokeAll(work.stream().map(Executors::callable).toList())) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a channel could not be looked at", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while channels were looked at", e);
    }
  }

  private String answer(String[] request) {
    return switch (request[0]) {
      case "hello" -> "hello";
      case "subscribe" -> {
        newsroom.subscribe(members, Instant.parse(request[1]));
        yield "subscribed";
      }
      case "tick" -> newsroom.tick(Instant.parse(request[1])).toString();
      case "status" ->
          newsroom
              .status(new Place(Platform.valueOf(request[1]), request[2], request[3]))
              .replaceAll("\\R", " ");
      case "news" -> {
        newsroom.awaitNews(Integer.parseInt(request[1]));
        yield "heard";
      }
      case "figures" -> {
        int composed = Math.min(members.size(), Integer.parseInt(request[1]));
        yield newsroom.figures(members.subList(0, composed)).line();
      }
      default -> throw new IllegalArgumentException("no request: " + String.join(" ", request));
    };
  }
}

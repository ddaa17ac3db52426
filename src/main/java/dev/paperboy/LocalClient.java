package dev.paperboy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Has errands done by the server that uses the data folder.
final class LocalClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LocalClient() {}

  /// The errand's exit code, with what it wrote on the console; empty if nobody listens there.
  static OptionalInt send(LocalLink link, Errand errand, Console console)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + link.port() + "/errand"))
            .header("Authorization", "Bearer " + link.token())
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(errand)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Stream<String>> response =
          client.send(request, HttpResponse.BodyHandlers.ofLines());
      if (response.statusCode() != 200) {
        return OptionalInt.empty();
      }
      return OptionalInt.of(relay(response.body(), console));
    } catch (ConnectException e) {
      return OptionalInt.empty();
    }
  }

  private static int relay(Stream<String> lines, Console console) throws IOException {
    int exit = 1;
    for (String line : (Iterable<String>) lines::iterator) {
      JsonNode part = JSON.readTree(line);
      if (part.has("answer")) {
        console.answer(part.get("answer").asText());
      } else if (part.has("remark")) {
        console.remark(part.get("remark").asText());
      } else {
        exit = part.path("exit").asInt(1);
      }
    }
    return exit;
  }
}

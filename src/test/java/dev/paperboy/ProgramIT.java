package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProgramIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PAPERS = 4_000;
  private static final int KILLS = 5;

  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void nameTheDataFolder() {
    data = folder.resolve("data with spaces");
  }

  @Test
  void aRunningServerDoesTheWorkOfOtherCommands() throws Exception {
    try (PaperboyProcess server = PaperboyProcess.serve(data)) {
      server.page();
      try (PaperboyProcess ask =
          PaperboyProcess.start(data, "ask", "rectified flow", "--as", "json")) {
        assertThat(ask.exit()).isZero();
        assertThat(JSON.readTree(ask.answers()).at("/cards/0/title").asText())
            .contains("Rectified");
      }
      Path more = Files.writeString(folder.resolve("more.jsonl"), corpus(10) + "not JSON\n");
      try (PaperboyProcess imported =
          PaperboyProcess.start(data, "import", more.toString(), "--json")) {
        assertThat(imported.exit()).isEqualTo(1);
        assertThat(imported.remarks()).contains("more.jsonl, line 11");
        assertThat(imported.answers().strip())
            .isEqualTo("{\"new\":10,\"changed\":0,\"unchanged\":0,\"mended\":0,\"bad\":1}");
      }
      try (PaperboyProcess status = PaperboyProcess.start(data, "status")) {
        assertThat(status.exit()).isZero();
        assertThat(status.answers()).contains("I know 93 papers");
      }
      try (PaperboyProcess second = PaperboyProcess.serve(data)) {
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.remarks()).contains("another paperboy (process ").contains("--data");
      }
    }
  }

  @Test
  void buttonsOutliveTheProcess() throws Exception {
    String next;
    try (PaperboyProcess server = PaperboyProcess.serve(data);
        HttpClient client = HttpClient.newHttpClient()) {
      JsonNode first = post(client, server.page(), "{\"text\":\"diffusion\"}");
      next =
          first.path("actions").findParents("action").stream()
              .filter(action -> action.path("label").asText().equals("Next"))
              .findFirst()
              .orElseThrow()
              .path("action")
              .asText();
      server.stop();
      assertThat(server.exit()).isIn(0, 143);
    }
    try (PaperboyProcess server = PaperboyProcess.serve(data);
        HttpClient client = HttpClient.newHttpClient()) {
      String pressed = JSON.createObjectNode().put("action", next).toString();
      JsonNode second = post(client, server.page(), pressed);
      assertThat(second.at("/paging/page").asInt()).isEqualTo(2);
    }
  }

  @Test
  void killedAtAnyMomentItLosesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("corpus.jsonl"), corpus(PAPERS));
    Random random = new Random(20261123);
    for (int i = 0; i < KILLS; i++) {
      try (PaperboyProcess process = PaperboyProcess.start(data, "import", file.toString())) {
        process.endsWithin(400 + random.nextInt(2_000), TimeUnit.MILLISECONDS);
        process.kill();
      }
    }
    try (PaperboyProcess process = PaperboyProcess.start(data, "import", file.toString())) {
      assertThat(process.exit()).isZero();
    }
    try (PaperboyProcess status = PaperboyProcess.start(data, "status", "--json")) {
      status.exit();
      assertThat(status.answers()).contains("4,083").contains("up to date");
    }
    try (PaperboyProcess ask =
        PaperboyProcess.start(data, "ask", "number" + (PAPERS - 1), "--as", "json")) {
      ask.exit();
      assertThat(JSON.readTree(ask.answers()).at("/paging/total").asInt()).isEqualTo(1);
    }
  }

  @Test
  void whatIsWrongOnTheCommandLineIsSaid() throws Exception {
    try (PaperboyProcess unknown = PaperboyProcess.start(data, "frobnicate")) {
      assertThat(unknown.exit()).isEqualTo(2);
      assertThat(unknown.answers()).isEmpty();
    }
    try (PaperboyProcess missing = PaperboyProcess.start(data, "import", "no-such-file.jsonl")) {
      assertThat(missing.exit()).isEqualTo(2);
      assertThat(missing.remarks()).contains("no-such-file.jsonl is no file that can be read");
    }
  }

  private static JsonNode post(HttpClient client, String page, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(page + "api/ask"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private static String corpus(int papers) {
    return IntStream.range(0, papers)
        .mapToObj(
            i ->
                JSON.createObjectNode()
                    .put("id", "2101.%05d".formatted(i))
                    .put("title", "Made-up paper number" + i)
                    .put("abstract", "We study case number" + i + " of many, at some length.")
                    .toString())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}

package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.rehearsal.FakeArxiv;
import dev.paperboy.rehearsal.FakeArxiv.Announced;
import dev.paperboy.rehearsal.FakeArxivPaper;
import dev.paperboy.rehearsal.FakeHostFault;
import dev.paperboy.rehearsal.FakeHuggingFace;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real program, its sources on, beside fake services or none.
@Timeout(120)
class NetworkIT {
  private static final int DAYS = 10;

  @TempDir Path data;

  @Test
  void freshPapersFlowInAndAreFoundAndTheStatusSaysSo() throws Exception {
    LocalDate today = Instant.now().atZone(ZoneOffset.UTC).toLocalDate();
    try (FakeHuggingFace site = new FakeHuggingFace(Clock.systemUTC());
        FakeArxiv arxiv = new FakeArxiv()) {
      for (int day = 0; day < DAYS; day++) {
        LocalDate list = today.minusDays(day);
        String id = "2611.%05d".formatted(day + 1);
        site.list(list, List.of(FakeHuggingFacePaper.of(id, "Zeppelins of day " + day, list)));
      }
      FakeArxivPaper announced = FakeArxivPaper.of("2611.00099", "Gondolas announced", "cs.CV");
      arxiv.announce("cs.CV", today, new Announced(announced, "new"));
      try (PaperboyProcess server =
              PaperboyProcess.start(data, beside(site, arxiv), "serve", "--port", "0");
          HttpClient client = HttpClient.newHttpClient()) {
        String page = server.page();
        server.said(Pattern.compile("arXiv announcements: 1 new paper,"));
        String status = ask(client, page, "status");
        String metrics = get(client, page + "metrics");

        assertThat(status)
            .contains("Hugging Face lists", "Hugging Face votes", "arXiv announcements")
            .contains("1 new paper;");
        assertThat(metrics).contains("paperboy_source_age_seconds{source=\"arXiv announcements\"}");
        server.stop();
        assertThat(server.exit()).isIn(0, 143);
      }
    }
    try (PaperboyProcess later = PaperboyProcess.start(data, "ask", "gondolas", "--as", "json")) {
      later.exit();
      assertThat(later.answers()).contains("Gondolas announced");
    }
  }

  @Test
  void withoutANetworkItServesAtOnceAndSaysInOneLineWhatIsOutOfReach() throws Exception {
    String nowhere = "http://127.0.0.1:1";
    Map<String, String> environment =
        Map.of(
            "PAPERBOY_HUGGINGFACE_URL", nowhere,
            "PAPERBOY_ARXIV_API_URL", nowhere + "/api",
            "PAPERBOY_ARXIV_RSS_URL", nowhere + "/rss",
            "PAPERBOY_ARXIV_OAI_URL", nowhere + "/oai");
    try (PaperboyProcess server = PaperboyProcess.start(data, environment, "serve", "--port", "0");
        HttpClient client = HttpClient.newHttpClient()) {
      String page = server.page();

      assertThat(ask(client, page, "one-step diffusion distillation")).contains("\"cards\"");
      assertThat(server.said(Pattern.compile("Out of reach: .*")).group())
          .contains("Hugging Face (no connection)", "arXiv (no connection)");
      assertThat(ask(client, page, "status")).contains("failing for less than a minute");
    }
  }

  @Test
  void whatTakesLongerThanAReplyIsSentByItself() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    try (FakeHuggingFace site = new FakeHuggingFace(Clock.systemUTC());
        FakeArxiv arxiv = new FakeArxiv()) {
      arxiv.add(FakeArxivPaper.of("2611.00001", "Wind in sails", "cs.CV"));
      arxiv.host().failAlways(new FakeHostFault.Silence(slow));
      try (PaperboyProcess server =
              PaperboyProcess.start(data, beside(site, arxiv), "serve", "--port", "0");
          HttpClient client = HttpClient.newHttpClient()) {
        String page = server.page();
        assertThat(ask(client, page, "submit 2611.00001"))
            .contains("is being fetched", "I will send it to you");
        assertThat(get(client, page + "api/posts?after=0")).doesNotContain("Wind in sails");
        slow.countDown();
        assertThat(postsWith("Wind in sails", client, page)).contains("\"kind\":\"paper\"");
      }
    }
  }

  private static String postsWith(String text, HttpClient client, String page)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    String posts;
    do {
      posts = get(client, page + "api/posts?after=0");
    } while (!posts.contains(text) && System.nanoTime() < deadline);
    return posts;
  }

  private static Map<String, String> beside(FakeHuggingFace site, FakeArxiv arxiv) {
    return Map.of(
        "PAPERBOY_HUGGINGFACE_URL", site.address().toString(),
        "PAPERBOY_ARXIV_API_URL", arxiv.api().toString(),
        "PAPERBOY_ARXIV_RSS_URL", arxiv.rss().toString(),
        "PAPERBOY_ARXIV_OAI_URL", arxiv.oai().toString(),
        "PAPERBOY_ARXIV_CATEGORIES", "cs.CV");
  }

  private static String ask(HttpClient client, String page, String text)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(page + "api/ask"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String get(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}

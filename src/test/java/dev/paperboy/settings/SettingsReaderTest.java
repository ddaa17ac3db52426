package dev.paperboy.settings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  @TempDir Path home;

  @Test
  void everythingCanBeSetInTheFile() {
    Settings settings =
        new Reads(home)
            .settings(
                """
                data: store
                seeds: /srv/seeds
                sources: arxiv
                contact: someone@example.org
                huggingface:
                  since: 2026-01-02
                  url: http://127.0.0.1:1
                arxiv:
                  categories: cs.CL, hep-th
                  since: 2026-03-04
                  backfill: 2025-01-01..2025-06-30
                  api-url: http://127.0.0.1:2/api
                  rss-url: http://127.0.0.1:2/rss
                  oai-url: http://127.0.0.1:2/oai
                github:
                  token: ghp_abc
                  url: http://127.0.0.1:3
                embeddings: none
                log:
                  level: debug
                cache: {max-papers: 5}
                web:
                  host: "0.0.0.0"
                  port: 0
                  public-url: https://papers.example.org/bot
                  access-token: open-sesame
                slack:
                  bot-token: xoxb-1
                  signing-secret: 0123456789
                discord:
                  token: aa.bb.cc
                  guild: 123456789012345678
                mail:
                  host: mail.example.org
                  tls: none
                  user: paperboy
                  password: "#hush"
                  from: Paperboy <paperboy@example.org>
                """,
                Map.of());

    assertThat(settings)
        .isEqualTo(
            new Settings(
                home.resolve("store"),
                Path.of("/srv/seeds"),
                new Settings.Sources(
                    Set.of(Settings.Source.ARXIV),
                    "someone@example.org",
                    new Settings.HuggingFace(
                        URI.create("http://127.0.0.1:1"), LocalDate.of(2026, 1, 2)),
                    new Settings.Arxiv(
                        List.of("cs.CL", "hep-th"),
                        LocalDate.of(2026, 3, 4),
                        new Settings.Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)),
                        URI.create("http://127.0.0.1:2/api"),
                        URI.create("http://127.0.0.1:2/rss"),
                        URI.create("http://127.0.0.1:2/oai")),
                    URI.create("http://127.0.0.1:3"),
                    new Secret("ghp_abc")),
                Settings.Embeddings.NONE,
                Settings.LogLevel.DEBUG,
                new Settings.Cache(5),
                new Settings.Digest(LocalTime.of(9, 0), null, 20, 500, 200),
                new Settings.Web(
                    "0.0.0.0",
                    0,
                    URI.create("https://papers.example.org/bot"),
                    new Secret("open-sesame")),
                new Settings.Slack(new Secret("xoxb-1"), null, new Secret("0123456789")),
                new Settings.Discord(new Secret("aa.bb.cc"), "123456789012345678"),
                new Settings.Mail(
                    "mail.example.org",
                    587,
                    Settings.MailTls.NONE,
                    "paperboy",
                    new Secret("#hush"),
                    "Paperboy <paperboy@example.org>")));
  }

  @Test
  void aRangeOfDaysHasTwoEndsInTheirOrderOrIsOneDay() {
    Settings day = new Reads(home).settings("arxiv: {backfill: 2026-01-05}", Map.of());

    assertThat(day.sources().arxiv().backfill())
        .isEqualTo(new Settings.Days(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 5)));
    assertThat(new Reads(home).problems("arxiv: {backfill: 2026-01-05..2025-01-01}", Map.of()))
        .containsExactly(
            "some.yaml:1: arxiv.backfill is '2026-01-05..2025-01-01'."
                + " Write the first and the last day, such as 2026-01-01..2026-03-31.");
  }

  @Test
  void withoutAContactThePublicAddressIsOne() {
    String publicUrl = "web: {public-url: 'https://papers.example.org:8443/bot'}";

    assertThat(new Reads(home).settings(publicUrl, Map.of()).sources().contact())
        .isEqualTo("https://papers.example.org:8443/bot");
    assertThat(
            new Reads(home)
                .settings(publicUrl, Map.of("PAPERBOY_CONTACT", "me@example.org"))
                .sources()
                .contact())
        .isEqualTo("me@example.org");
    assertThat(new Reads(home).settings("", Map.of()).sources().contact()).isNull();
  }

  @Test
  void theEnvironmentOverridesTheFile() {
    Settings settings =
        new Reads(home)
            .settings("web: {port: 1, host: a}", Map.of("PAPERBOY_PORT", "2", "PATH", "/bin"));

    assertThat(settings.web().port()).isEqualTo(2);
    assertThat(settings.web().host()).isEqualTo("a");
  }

  @Test
  void theCommandLineOverridesBothAndIsNamedInProblems() {
    SettingsFile file = SettingsFile.standard(home);
    Map<String, String> environment = Map.of("PAPERBOY_PORT", "2");

    assertThat(SettingsReader.read(file, environment, Map.of("web.port", "3")))
        .isInstanceOfSatisfying(
            SettingsOutcome.Complete.class,
            complete -> assertThat(complete.settings().web().port()).isEqualTo(3));
    assertThat(SettingsReader.read(file, environment, Map.of("web.port", "x")))
        .hasToString("Faulty[problems=[--port: web.port is 'x'. Write a number from 0 to 65535.]]");
  }

  @Test
  void whatIsEmptyInTheEnvironmentOrTheFileIsNotSet() {
    Settings settings =
        new Reads(home)
            .settings(
                "slack:\nweb: {port: , host: ~, public-url: ''}",
                Map.of("DISCORD_TOKEN", "", "PAPERBOY_PORT", "  "));

    assertThat(settings.slack()).isNull();
    assertThat(settings.discord()).isNull();
    assertThat(settings.web()).isEqualTo(new Settings.Web("127.0.0.1", 8080, null, null));
  }

  @Test
  void aTokenPastedWithItsLineBreakIsTheToken() {
    Settings settings =
        new Reads(home)
            .settings("", Map.of("SLACK_BOT_TOKEN", "xoxb-1\n", "SLACK_APP_TOKEN", " xapp-1 "));

    assertThat(requireNonNull(settings.slack()).botToken().reveal()).isEqualTo("xoxb-1");
    assertThat(requireNonNull(settings.slack().appToken()).reveal()).isEqualTo("xapp-1");
  }

  @Test
  void relativePathsStartAtTheFilesBaseOrAtTheWorkingFolder() {
    Settings settings =
        new Reads(home).settings("seeds: ../my seeds", Map.of("PAPERBOY_DATA", "store"));

    assertThat(settings.seeds()).isEqualTo(home.resolveSibling("my seeds"));
    assertThat(settings.data()).isEqualTo(Path.of("store").toAbsolutePath());
  }

  @Test
  void withoutTheStandardFileEverythingIsAsByDefault() {
    SettingsOutcome outcome = SettingsReader.read(SettingsFile.standard(home), Map.of(), Map.of());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SettingsOutcome.Complete.class,
            complete -> assertThat(complete.settings().data()).isEqualTo(home.resolve("data")));
  }

  @Test
  void secretsDoNotPrint() {
    Settings settings =
        new Reads(home)
            .settings(
                "",
                Map.of(
                    "SLACK_BOT_TOKEN", "xoxb-hush",
                    "SLACK_SIGNING_SECRET", "hush",
                    "DISCORD_TOKEN", "hush.hush.hush",
                    "PAPERBOY_ACCESS_TOKEN", "hushhush"));

    assertThat(settings.toString()).contains("REDACTED").doesNotContain("hush");
  }
}

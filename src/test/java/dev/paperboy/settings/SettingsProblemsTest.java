package dev.paperboy.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsProblemsTest {
  @TempDir Path home;

  @Test
  void mailNeedsAServerAndASender() {
    assertThat(
            new Reads(home)
                .problems(
                    """
                    mail:
                      host: mail.example.org
                      user: paperboy
                    """,
                    Map.of()))
        .containsExactly(
            "some.yaml:2: mail.host is of no use alone."
                + " Set mail.from (PAPERBOY_MAIL_FROM) too, or remove it.",
            "some.yaml:3: mail.user is of no use alone."
                + " Set mail.password (PAPERBOY_MAIL_PASSWORD) too, or remove it.");
    assertThat(new Reads(home).problems("mail: {host: a, from: nobody}", Map.of()))
        .containsExactly(
            "some.yaml:1: mail.from is 'nobody'. Write a mail address, such as"
                + " paperboy@example.org or Paperboy <paperboy@example.org>.");
  }

  @Test
  void allProblemsAreToldAtOnceInReadingOrder() {
    List<String> problems =
        new Reads(home)
            .problems(
                """
                dta: x
                sources: arxif
                web:
                  port: 70000
                  host: http://localhost
                  port: 80
                  public-url: papers.example.org
                  access-token: short
                log:
                  level: loud
                cache: 7
                slack:
                  bot-token: xapp-1
                """,
                Map.of("DISCORD_GUILD", "server"));

    assertThat(problems)
        .containsExactly(
            "some.yaml:1: There is no setting dta. Did you mean data?",
            "some.yaml:2: sources is 'arxif'. Write none, or some of huggingface, arxiv.",
            "some.yaml:4: web.port is '70000'. Write a number from 0 to 65535.",
            "some.yaml:5: web.host is 'http://localhost'."
                + " Write a host name or an address, such as 127.0.0.1 or 0.0.0.0.",
            "some.yaml:6: web.port stands in line 4 already. Keep one of the two.",
            "some.yaml:7: web.public-url is 'papers.example.org'."
                + " Write a web address, such as https://papers.example.org.",
            "some.yaml:8: web.access-token does not look like one."
                + " Write a word of at least 8 characters without spaces.",
            "some.yaml:10: log.level is 'loud'. Write one of error, warn, info, debug, trace.",
            "some.yaml:11: cache is not a group of settings."
                + " Write 'name: value' lines, indented, below 'cache:'.",
            "some.yaml:13: slack.bot-token is a Slack app-level token."
                + " Write the bot token, which starts with xoxb- (OAuth & Permissions).",
            "some.yaml:13: slack.bot-token is of no use alone. Set slack.app-token"
                + " (SLACK_APP_TOKEN) or slack.signing-secret (SLACK_SIGNING_SECRET) too,"
                + " or remove it.",
            "DISCORD_GUILD: discord.guild is 'server'."
                + " Write a server's id, a number of 17 to 20 digits.",
            "DISCORD_GUILD: discord.guild is of no use alone."
                + " Set discord.token (DISCORD_TOKEN) too, or remove it.");
  }

  @ParameterizedTest
  @MethodSource("allSettings")
  void everySettingIsReadAndRefusesNonsense(Setting<?> setting) {
    String nonsense = "~ \u0007 no";

    assertThat(new Reads(home).problems("", Map.of(setting.variable(), nonsense)))
        .first()
        .asString()
        .startsWith(setting.variable() + ": " + setting.key() + " ")
        .endsWith("Write " + setting.kind().wanted() + ".")
        .doesNotContain("\u0007");
  }

  static List<Setting<?>> allSettings() {
    return Setting.ALL;
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN, xoxb-hush",
    "SLACK_APP_TOKEN, xapp-hush",
    "SLACK_SIGNING_SECRET, 0123456789"
  })
  void halfASlackPairIsRefused(String variable, String value) {
    assertThat(new Reads(home).problems("", Map.of(variable, value)))
        .singleElement()
        .asString()
        .startsWith(variable + ": slack.")
        .contains("is of no use alone")
        .doesNotContain(value);
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN, hush",
    "SLACK_BOT_TOKEN, xoxp-hush",
    "SLACK_APP_TOKEN, xoxb-hush",
    "SLACK_SIGNING_SECRET, xoxb-hush",
    "DISCORD_TOKEN, hush",
    "PAPERBOY_ACCESS_TOKEN, hush hush"
  })
  void aTokenInTheWrongPlaceIsNotRepeated(String variable, String value) {
    assertThat(new Reads(home).problems("", Map.of(variable, value)).toString())
        .contains(variable)
        .doesNotContain("hush");
  }

  @ParameterizedTest
  @CsvSource({
    "'slak: {bot-token: x}', Did you mean slack?",
    "'port: 80', Did you mean web.port?",
    "'slack: {bot_token: x}', Did you mean slack.bot-token?",
    "'slack: {botTokn: x}', Did you mean slack.bot-token?",
    "'SLACK_BOT_TOKEN: x', Did you mean slack.bot-token?",
    "'web: {web: {web: 1}}', Did you mean web?",
    "'recipes: 1', Remove it.",
    "'? [a, b]\n: 1', Remove it."
  })
  void anUnknownSettingNamesTheOneThatMayBeMeant(String yaml, String fix) {
    assertThat(new Reads(home).problems(yaml, Map.of()))
        .singleElement()
        .asString()
        .startsWith("some.yaml:1: There is no setting ")
        .endsWith(fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: [a]",
        "data: {a: b}",
        "data: yes",
        "data: !hush hush",
        "data: !hush",
        "data: &hush",
        "data: &a hush"
      })
  void whatIsNoPlainValueIsRefused(String yaml) {
    assertThat(new Reads(home).problems(yaml, Map.of()))
        .containsExactly("some.yaml:1: data is not a plain value. Write one value, in quotes.");
  }

  @ParameterizedTest
  @CsvSource({
    "'web:\n\tport: 1', 2",
    "'web:\n  port: 1\n host: hush', 3",
    "'data: x\nslack: {bot-token: hush', 2",
    "'discord:\n  token: \"hush', 2",
    "'discord:\n  token: @hush', 2",
    "'discord:\n  token: *hush', 2",
    "'discord:\n  token: hush: hush', 2",
    "'data: a\n---\ndata: hush', 2"
  })
  void whatIsNotYamlIsToldWithItsLineButNotQuoted(String yaml, int line) {
    assertThat(new Reads(home).problems(yaml, Map.of()))
        .singleElement()
        .asString()
        .startsWith("some.yaml:" + line + ": This ")
        .doesNotContain("hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b", "just words", "42"})
  void aFileOfSomethingElseIsRefused(String yaml) {
    assertThat(new Reads(home).problems(yaml, Map.of()))
        .singleElement()
        .asString()
        .startsWith("some.yaml:1: This file is not a group of settings.");
  }

  @Test
  void anEmptyFileAndOneOfCommentsAreFine() {
    assertThat(new Reads(home).problems("", Map.of())).isEmpty();
    assertThat(new Reads(home).problems("# nothing\n---\n", Map.of())).isEmpty();
    assertThat(new Reads(home).problems("\uFEFFdata: x\r\n", Map.of())).isEmpty();
  }

  @Test
  void aFileThatWasNamedHasToBeThereAndReadable() throws IOException {
    Path absent = home.resolve("absent.yaml");
    Path latin = Files.writeString(home.resolve("latin.yaml"), "data: é", ISO_8859_1);
    Path binary = Files.writeString(home.resolve("binary.yaml"), "data: \u0000");

    assertThat(problem(absent)).contains("absent.yaml: This file is not there");
    assertThat(problem(home)).contains(": This file is not there or cannot be read");
    assertThat(problem(latin)).contains("latin.yaml: This file is not UTF-8");
    assertThat(problem(binary)).contains("binary.yaml: This file is not YAML");
  }

  private String problem(Path file) {
    return SettingsReader.read(SettingsFile.named(file, home), Map.of(), Map.of()).toString();
  }
}

package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Command;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

class ChatPageFormsIT {
  private final FakeBot bot = new FakeBot();
  private final WebServer server = TestServers.started(TestServers.LOOPBACK, bot);
  private Browser browser;

  @BeforeEach
  void open(@TempDir Path profile) {
    browser = new Browser(profile);
    browser.open(server.page());
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void anInboxIsSubscribedByTheForm() throws Exception {
    browser.picture("inbox-form");
    browser.find("#inbox-address").sendKeys("ada");
    browser.press(browser.find("#inbox button"));
    assertThat(browser.all(".turn")).isEmpty();
    browser.find("#inbox-address").sendKeys("@example.org/");
    browser.find("#inbox-address").sendKeys(Keys.BACK_SPACE);
    browser.find("#inbox-topic").sendKeys("flow/matching");
    browser.press(browser.find("#inbox button"));
    browser.waitFor(() -> browser.all(".turn .answer[aria-busy=false]").size() == 1);
    assertThat(bot.commands)
        .containsExactly(new Command.SubscribeByMail("ada@example.org", "flow/matching weekdays"));
    browser.assertNothingWentWrong();
  }

  @Test
  void aFormComesUpBelowTheAnswerAndWhatItBringsTakesItsPlace() throws Exception {
    browser.ask("subscribe");
    browser.press("Change");
    browser.waitFor(() -> browser.all(".form").size() == 1);
    assertThat(browser.run("return document.activeElement.name")).isEqualTo("topic");
    browser.picture("form");
    browser.useDark();
    browser.picture("form-dark");

    browser.type("flow <b>", Keys.TAB, Keys.SPACE);
    String zone = "document.querySelector('[name=zone]')";
    browser.run(zone + ".value = 'Europe/Berln'; " + zone + ".focus()");
    browser.type(Keys.ENTER);
    browser.waitFor(() -> browser.all(".form .wrong").size() == 1);
    assertThat(browser.texts(".field-wrong .wrong"))
        .containsExactly("I know no time zone Europe/Berln. Did you mean Europe/Berlin?");
    assertThat(browser.run("return document.activeElement.name")).isEqualTo("zone");
    assertThat(browser.run("return document.querySelector('[name=topic]').value"))
        .isEqualTo("flow <b>");
    assertThat(browser.find("[name=zone]").getDomAttribute("aria-invalid")).isEqualTo("true");
    browser.picture("form-wrong");

    browser.run(zone + ".value = 'Asia/Tokyo'");
    browser.type(Keys.ENTER);
    browser.waitFor(() -> browser.texts(".said").contains("It brings flow <b>."));
    assertThat(browser.all(".form")).isEmpty();
    assertThat(browser.all(".turn")).hasSize(1);
    assertThat(bot.commands)
        .last()
        .isEqualTo(
            new Command.Filled(
                new Command.Subscribe("", false),
                Map.of(
                    "topic", "flow <b>",
                    "days", "Tue",
                    "time", "09:00",
                    "zone", "Asia/Tokyo",
                    "most", "2",
                    "least", "")));
    browser.assertNothingWentWrong();
  }

  @Test
  void aFormCanBeLeftAndSurvivesASilentServer() throws Exception {
    browser.ask("subscribe");
    browser.press("Change");
    browser.waitFor(() -> browser.all(".form").size() == 1);
    browser.press("Cancel");
    assertThat(browser.all(".form")).isEmpty();
    assertThat(browser.focused()).isEqualTo("Change");

    browser.type(Keys.ENTER);
    browser.waitFor(() -> browser.all(".form").size() == 1);
    browser.type("flow");
    server.close();
    browser.type(Keys.ENTER);
    browser.waitFor(() -> browser.texts(".failed").toString().contains("does not answer"));
    assertThat(browser.run("return document.querySelector('[name=topic]').value"))
        .isEqualTo("flow");
  }
}

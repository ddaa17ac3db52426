package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages behind the links of mails in a browser, with all that their policy forbids.
class MailPagesIT {
  private final FakeMailDoor door = new FakeMailDoor();
  private final WebServer server = TestServers.started(TestServers.LOOPBACK, new FakeBot(), door);
  private Browser browser;

  @BeforeEach
  void open(@TempDir Path profile) {
    browser = new Browser(profile);
    browser.useWidth(360, 640);
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void theButtonDoesWhatTheLinkIsFor() throws Exception {
    browser.open(server.page().resolve("/mail/confirm?key=good"));
    assertThat(browser.texts("h1")).containsExactly("A <question> & more");
    assertThat(browser.texts("main b")).containsExactly("flow <matching>");
    assertThat(door.done).isEmpty();
    browser.picture("notice");
    browser.useDark();
    browser.picture("notice-dark");

    browser.press(browser.find("button"));
    browser.waitFor(() -> browser.texts("h1").contains("Done."));
    assertThat(door.done).containsExactly("CONFIRM good a b&c");
    browser.assertNothingWentWrong();
  }

  @Test
  void aLinkLeadsToTheOtherPages() {
    browser.open(server.page().resolve("/mail/leave?key=good"));
    browser.press(browser.find("a"));
    browser.waitFor(
        () ->
            String.valueOf(browser.run("return location.pathname + location.search"))
                .equals("/mail/settings?key=good"));
    browser.assertNothingWentWrong();
  }
}

package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class ChatPageIT {
  private static final String QUESTION = "one-step diffusion";
  private static final Asker ASKER = new Asker(new Place(Platform.WEB, "local", "chat"), "local");

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
  void aQuestionIsAnsweredWithCards() throws Exception {
    assertThat(browser.focused()).isEqualTo("question");
    browser.picture("greeting");
    browser.ask("/papers " + QUESTION);

    assertThat(browser.texts(".question")).containsExactly("/papers " + QUESTION);
    assertThat(browser.texts(".understood")).containsExactly("9 papers on " + QUESTION);
    assertThat(browser.texts(".card h3")).first().isEqualTo(Papers.SLIM_FLOW.title());
    assertThat(browser.texts(".card:first-child mark")).containsExactly(QUESTION);
    assertThat(browser.texts("#announcement")).containsExactly("9 papers on " + QUESTION);
    WebElement link = browser.find(".card h3 a");
    assertThat(link.getDomProperty("href")).isEqualTo("https://arxiv.org/abs/2407.12718");
    assertThat(link.getDomAttribute("rel")).isEqualTo("noopener noreferrer");
    assertThat(link.getDomAttribute("target")).isEqualTo("_blank");
    assertThat(browser.find("#greeting").isDisplayed()).isFalse();
    browser.picture("cards");
    browser.useDark();
    browser.picture("cards-dark");
    browser.assertNothingWentWrong();
  }

  @Test
  void aNoteStandsUnderItsCardAndTheListStays() throws Exception {
    browser.ask(QUESTION);
    List<String> titles = browser.texts(".card h3");
    browser.press("Save");
    browser.waitFor(() -> browser.texts(".card .said").contains("It is saved."));
    assertThat(browser.all(".turn")).hasSize(1);
    assertThat(browser.texts(".card h3")).isEqualTo(titles);
    browser.picture("saved");

    browser.press("Undo");
    browser.waitFor(() -> browser.texts(".card .said").contains("It is saved no more."));
    assertThat(browser.all(".aside")).hasSize(1);
    browser.assertNothingWentWrong();
  }

  @Test
  void whatIsPostedIsShownWithoutBeingAskedFor() throws Exception {
    Messenger messenger = server.messenger();
    Sent.Delivered post = (Sent.Delivered) messenger.send(post("d1", null, "5 papers for today"));
    messenger.send(post("d2", post.message(), "2 more"));

    browser.open(server.page());
    browser.waitFor(() -> browser.texts(".posted .understood").contains("5 papers for today"));
    assertThat(browser.texts(".thread summary")).containsExactly("2 more");
    assertThat(browser.find("#greeting").isDisplayed()).isFalse();
    browser.picture("posted");
    browser.press("Next");
    browser.waitFor(() -> browser.texts(".card h3").contains(Papers.TRAJECTORY.title()));

    browser.ask(QUESTION);
    assertThat(messenger.profile(bot.askers.getLast()).zone()).isNotNull();
    browser.assertNothingWentWrong();
  }

  private Post post(String delivery, @Nullable String under, String heading) {
    Reply.Cards cards = (Reply.Cards) bot.answer(new Command.Search(QUESTION, 1), ASKER);
    Passage understood = Passage.plain(heading);
    Reply reply =
        new Reply.Cards(
            understood,
            List.of(),
            cards.cards(),
            new Paging(1, 1, 3),
            under == null ? cards.actions() : List.of());
    return new Post(delivery, ASKER.place(), under, reply);
  }

  @Test
  void buttonsReplaceAddAndShare() throws Exception {
    browser.ask(QUESTION);
    browser.press("Next");
    browser.waitFor(() -> browser.texts(".card h3").contains(Papers.TRAJECTORY.title()));
    assertThat(browser.all(".turn")).hasSize(1);
    assertThat(browser.focused()).isEqualTo("Previous");

    browser.press("Previous");
    browser.waitFor(() -> browser.texts(".card h3").contains(Papers.SLIM_FLOW.title()));

    browser.press(browser.find(".card .buttons button"));
    browser.waitFor(() -> browser.texts(".abstract").contains(Papers.ABSTRACT));
    assertThat(browser.texts(".question")).last().asString().startsWith("Abstract: SlimFlow");
    assertThat(browser.texts(".seen-by")).containsExactly("Only you see this");
    browser.picture("abstract");

    browser.press("Similar");
    browser.waitFor(() -> browser.all(".understood").size() == 2);
    browser.press("Share");
    browser.waitFor(() -> browser.all(".turn").size() == 4);
    assertThat(browser.texts(".seen-by")).last().asString().startsWith("Shared");
    browser.assertNothingWentWrong();
  }

  @Test
  void theKeyboardIsEnough() {
    browser.type(QUESTION, Keys.ENTER);
    browser.waitFor(() -> browser.all(".card").size() == 3);
    browser.type(Keys.ARROW_UP);
    assertThat(browser.find("#question").getDomProperty("value")).isEqualTo(QUESTION);
    browser.type(Keys.ESCAPE);
    assertThat(browser.find("#question").getDomProperty("value")).isEmpty();

    browser.type(Keys.chord(Keys.SHIFT, Keys.TAB));
    assertThat(browser.focused()).isNotEqualTo("question");
    browser.type("/");
    assertThat(browser.focused()).isEqualTo("question");

    browser.type(Keys.chord(Keys.SHIFT, Keys.TAB), "");
    assertThat(browser.focused()).isEqualTo("Share");
    browser.type(Keys.chord(Keys.SHIFT, Keys.TAB));
    browser.type(Keys.ENTER);
    browser.waitFor(() -> browser.texts(".card h3").contains(Papers.TRAJECTORY.title()));
    assertThat(browser.focused()).isEqualTo("Previous");
    assertThat(bot.commands).last().isEqualTo(new Command.Search(QUESTION, 2));
  }

  @Test
  void titlesAreSuggestedWhileTyping() throws Exception {
    browser.type("slim");
    browser.waitFor(() -> browser.all("[role=option]").size() == 1);
    assertThat(browser.find("#question").getDomAttribute("aria-expanded")).isEqualTo("true");
    browser.type(Keys.ARROW_DOWN);
    String active = browser.find("#question").getDomAttribute("aria-activedescendant");
    assertThat(browser.find("#" + active).getText()).isEqualTo(Papers.SLIM_FLOW.title());
    browser.picture("suggestions");

    browser.type(Keys.ESCAPE);
    assertThat(browser.find("#suggestions").isDisplayed()).isFalse();
    assertThat(browser.find("#question").getDomProperty("value")).isEqualTo("slim");

    browser.type("f");
    browser.waitFor(() -> browser.all("[role=option]").size() == 1);
    browser.find("[role=option]").click();
    browser.waitFor(() -> browser.all(".card").size() == 3);
    assertThat(bot.commands).containsExactly(new Command.Search(Papers.SLIM_FLOW.title(), 1));
  }

  @Test
  void whatIsNoPaperSaysWhatItIs() throws Exception {
    browser.type("vis");
    browser.waitFor(() -> browser.all("[role=option]").size() == 3);
    assertThat(browser.texts("[role=option] small")).containsExactly("category", "topic", "author");
    browser.picture("suggestions-of-all-kinds");
    browser.type(Keys.ARROW_DOWN, Keys.ENTER);
    browser.waitFor(() -> browser.all(".card").size() == 3);
    assertThat(bot.commands).containsExactly(new Command.Search("cs.CV", 1));
    browser.assertNothingWentWrong();
  }

  @Test
  void textFromPapersRunsNothingAndNothingIsLoadedFromElsewhere() throws Exception {
    browser.ask("hostile");
    browser.type("<img");
    browser.waitFor(() -> browser.all("[role=option]").size() == 1);
    browser.type(Keys.ARROW_DOWN, Keys.ENTER);
    browser.waitFor(() -> browser.all(".turn").size() == 2);

    assertThat(browser.texts(".card h3")).contains(Papers.IMAGE_TAG.title());
    assertThat(browser.texts(".card h3")).contains(Papers.SCRIPT_TAG.title());
    assertThat(browser.run("return window.hit ?? null")).isNull();
    assertThat(browser.all("main img, main script, main iframe")).isEmpty();
    assertThat(browser.requested())
        .isNotEmpty()
        .allSatisfy(url -> assertThat(url).startsWith(server.page().toString()));
    browser.assertNothingWentWrong();
  }

  @Test
  void everyKindOfReplyFitsAPhone() throws Exception {
    browser.useWidth(360, 740);
    browser.picture("phone-greeting");
    for (String question : new String[] {QUESTION, "hostile", "help", "status", "nothing"}) {
      browser.ask(question);
      browser.picture("phone-" + question.replace(' ', '-'));
      assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
    }
    browser.ask("subscribe");
    browser.press("Change");
    browser.waitFor(() -> browser.all(".form").size() == 1);
    browser.picture("phone-form");
    assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
    browser.press("Similar");
    browser.ask("paper 2407.12718");
    browser.picture("phone-paper");
    assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
  }

  @Test
  void anAnswerThatDoesNotComeCanBeAskedForAgain() throws Exception {
    browser.ask(QUESTION);
    server.close();
    browser.ask("trending");
    assertThat(browser.texts(".trouble .lead")).containsExactly("Paperboy does not answer.");
    browser.picture("trouble");
    browser.press("Try again");
    browser.waitFor(() -> browser.all(".trouble[aria-busy=false]").size() == 1);
  }
}

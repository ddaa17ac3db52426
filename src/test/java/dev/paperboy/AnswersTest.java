package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Typing;
import dev.paperboy.paper.Window;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  @TempDir static Path folder;
  private static OpenLibrary library;

  @BeforeAll
  static void open() {
    library = OpenLibrary.in(folder);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void theRightPaperIsFirst() {
    assertThat(library.titles("small one step diffusion model with few parameters").getFirst())
        .startsWith("SlimFlow");
  }

  @Test
  void aCardSaysWhatThePaperIsAndWhyItIsHere() {
    Card card = library.cards("SlimFlow smaller one-step diffusion").cards().getFirst();
    assertThat(card.byline()).isEqualTo("Yuanzhi Zhu, Xingchao Liu et al. (3)");
    assertThat(card.published()).isEqualTo(LocalDate.of(2024, 7, 17));
    assertThat(card.sentence().text()).contains("one-step diffusion").hasSizeLessThan(241);
    assertThat(card.sentence().runs()).anyMatch(run -> run.bold());
    assertThat(card.why().text()).startsWith("matches ").contains("no. 2 on the seed page");
    assertThat(card.links())
        .containsExactly(
            new Link("arXiv", URI.create("https://arxiv.org/abs/2407.12718")),
            new Link("PDF", URI.create("https://arxiv.org/pdf/2407.12718")),
            new Link("Code", URI.create("https://github.com/yuanzhi-zhu/SlimFlow")));
    assertThat(card.actions())
        .extracting(Action::label)
        .containsExactly("Abstract", "Similar", "Save", "👍", "👎");
  }

  @Test
  void pagesAreTurnedBothWaysAndShared() {
    Reply.Cards first = library.cards("trending");
    assertThat(first.cards()).hasSize(5);
    assertThat(first.actions())
        .containsExactly(
            new Action("Next", new Command.Trending(Window.TODAY, "", 2), Destination.REPLACE),
            new Action("Share", Command.Trending.now(), Destination.CHANNEL));
    Reply.Cards last = (Reply.Cards) pressed(new Command.Trending(Window.TODAY, "", 99));
    assertThat(last.paging().page()).isEqualTo(17);
    assertThat(last.cards()).hasSize(3);
    assertThat(last.actions()).extracting(Action::label).containsExactly("Previous", "Share");
  }

  @Test
  void trendingFollowsTheSeedPage() {
    assertThat(library.titles("trending"))
        .startsWith("Improving the Training of Rectified Flows")
        .element(1)
        .asString()
        .startsWith("SlimFlow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2405.20320",
        "https://arxiv.org/pdf/2405.20320v2",
        "paper https://huggingface.co/papers/2405.20320",
        "paper improving the training of RECTIFIED flows!"
      })
  void aPaperIsShownWholeHoweverItIsReferredTo(String reference) {
    Reply.WholePaper paper = (Reply.WholePaper) library.ask(reference);
    assertThat(paper.card().title()).isEqualTo("Improving the Training of Rectified Flows");
    assertThat(paper.abstractText()).contains("64×64").doesNotContain("64times64");
    assertThat(paper.card().actions()).isEmpty();
    assertThat(paper.actions())
        .extracting(Action::label)
        .containsExactly("Save", "👍", "👎", "Similar", "Share");
  }

  @Test
  void anUnknownIdIsSaidToBeUnknown() {
    Reply.NothingFound reply = (Reply.NothingFound) library.ask("9912.99999");
    assertThat(reply.understood().text()).contains("9912.99999");
    assertThat(library.ask("similar 9912.99999")).isInstanceOf(Reply.NothingFound.class);
  }

  @Test
  void anInexactTitleGetsTheClosest() {
    Reply.Cards reply = library.cards("paper SlimFlow one-step diffusion");
    assertThat(reply.understood().text()).contains("these come closest");
    assertThat(reply.cards().getFirst().title()).startsWith("SlimFlow");
  }

  @Test
  void similarPapersLeaveOutThePaperItself() {
    Reply.Cards reply = library.cards("similar 2407.12718");
    assertThat(reply.cards()).isNotEmpty().noneMatch(card -> card.title().startsWith("SlimFlow"));
    assertThat(reply.understood().text()).startsWith("Papers like SlimFlow");
  }

  @Test
  void aMistypedCommandIsSearchedAndGuessed() {
    Reply reply = library.ask("trendng");
    assertThat(reply.actions())
        .contains(new Action("trending", Command.Trending.now(), Destination.REPLACE));
    Reply.NothingFound nothing = (Reply.NothingFound) reply;
    assertThat(nothing.notes().getFirst().text()).isEqualTo("Did you mean trending?");
  }

  @Test
  void helpAndStatusSayWhatTheyAreFor() {
    Reply.Guide all = (Reply.Guide) library.ask("");
    assertThat(all.examples())
        .extracting(example -> example.typed().replaceFirst(" .*", ""))
        .contains("search", "trending", "paper", "similar", "status", "help");
    Reply.Guide unknown = (Reply.Guide) pressed(new Command.Help("frobnicate"));
    assertThat(unknown.intro().text()).contains("no command frobnicate");
    Reply.Report status = (Reply.Report) library.ask("status");
    assertThat(status.headline().text()).isEqualTo("I know 83 papers and can search them.");
  }

  static Stream<String> odd() {
    return Stream.of(
        "\u0000\u0007diffusion\u001b[31m",
        "x".repeat(10_000),
        "diffusion ".repeat(1_000),
        "\u202eevil\u202c diffusion",
        "بحث عن نماذج الانتشار",
        "扩散模型",
        "🙂🙂 diffusion 👩‍🔬",
        "\ud800 half a pair",
        "AND OR NOT ( [ { \" * ? ~ ^ : \\ /",
        "the of and",
        "!!! ???",
        "title:\"",
        "<script>alert(1)</script> @everyone <!channel>",
        "'; drop table paper; --",
        "frobnicate the wumpus");
  }

  @ParameterizedTest
  @MethodSource("odd")
  void everyTextGetsAnAnswerThatHelps(String text) {
    Reply reply = library.ask(text);
    assertThat(reply).isNotInstanceOf(Reply.Trouble.class);
    for (String prefix : new String[] {"paper ", "similar ", "search ", "help ", "trending "}) {
      assertThat(library.ask(prefix + text)).isNotInstanceOf(Reply.Trouble.class);
    }
    assertThat(library.library().handler().suggest(text, Typing.QUESTION)).isNotNull();
  }

  @Test
  void aLongQuestionIsCutAndSaidToBe() {
    Reply.Cards reply = library.cards("diffusion ".repeat(1_000));
    assertThat(reply.notes().getFirst().text()).contains("first 1,000 characters");
    assertThat(reply.understood().text()).hasSizeLessThan(200);
  }

  private static Reply pressed(Command command) {
    return library
        .library()
        .handler()
        .answer(command, new Asker(new Place(Platform.WEB, "test", "channel"), "somebody"));
  }
}

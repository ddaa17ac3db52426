package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VotingTest {
  private static final Place CHANNEL = new Place(Platform.SLACK, "T1", "C1");
  private static final Asker ADA = new Asker(CHANNEL, "U1");
  private static final Asker BOB = new Asker(CHANNEL, "U2");
  private static final Asker NEXT_DOOR = new Asker(new Place(Platform.SLACK, "T1", "C2"), "U3");

  @TempDir Path folder;
  private OpenLibrary open;

  @BeforeEach
  void open() {
    open = OpenLibrary.in(folder);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void aVoteCountsAtOnceAndIsTakenBack() {
    Card last = page(ask(ADA, "trending"), 9);
    Reply.Done voted = done(BOB, button(last, "👍"));
    assertThat(voted.said().text()).isEqualTo("Your 👍 for " + last.title() + " counts.");
    assertThat(first(ADA).title()).isEqualTo(last.title());
    assertThat(first(ADA).why().text()).endsWith("👍 1");

    Reply.Done again = done(BOB, button(last, "👍"));
    assertThat(again.said().text()).endsWith("counts already.");
    assertThat(first(ADA).why().text()).endsWith("👍 1");

    Reply.Done undone = done(BOB, again.actions().getFirst());
    assertThat(undone.said().text()).startsWith("Your 👍 for ").endsWith(" is taken back.");
    assertThat(first(ADA).title()).startsWith("Improving the Training of Rectified Flows");
    assertThat(done(BOB, "vote 2405.20320 undo").said().text())
        .isEqualTo("You have no vote on Improving the Training of Rectified Flows to take back.");
  }

  @Test
  void aVoteAgainstTakesThePlaceOfOneFor() {
    done(ADA, "vote 2407.12718");
    assertThat(done(ADA, "vote 2407.12718 down").said().text()).endsWith("in place of your 👍.");
    assertThat(first(ADA).title()).doesNotStartWith("SlimFlow");
  }

  @Test
  void aSaveIsSeenWhereItWasMade() {
    assertThat(ask(ADA, "library")).isInstanceOf(Reply.NothingFound.class);
    done(ADA, "save 2407.12718");
    done(BOB, "save https://arxiv.org/abs/2407.12718");
    assertThat(done(BOB, "save 2407.12718").said().text()).endsWith("here already.");
    assertThat(card(ADA, "paper 2407.12718").why().text()).contains("2 saves here");
    assertThat(card(NEXT_DOOR, "paper 2407.12718").why().text()).doesNotContain("here");
    Reply.Cards library = (Reply.Cards) ask(BOB, "library");
    assertThat(library.cards()).extracting(Card::title).first().asString().startsWith("SlimFlow");
    assertThat(ask(NEXT_DOOR, "library")).isInstanceOf(Reply.NothingFound.class);

    assertThat(done(BOB, "unsave 2407.12718").said().text()).endsWith("; somebody else has.");
    assertThat(done(BOB, "unsave 2407.12718").said().text()).startsWith("You have not saved");
    assertThat(done(ADA, "unsave 2407.12718").said().text())
        .endsWith("is no longer in the library here.");
    assertThat(ask(ADA, "library")).isInstanceOf(Reply.NothingFound.class);
  }

  @Test
  void aPaperThatIsNotHereIsSaidNotToBe() {
    for (Command command :
        new Command[] {
          CommandParser.parse("vote 2501.99999"),
          new Command.Save("2501.99999"),
          new Command.Unsave("2501.99999")
        }) {
      Reply.NothingFound reply = (Reply.NothingFound) answer(ADA, command);
      assertThat(reply.understood().text()).startsWith("2501.99999 is not among the papers");
    }
  }

  @Test
  void askingAndSharingAreNoVotes() {
    String before = first(ADA).why().text();
    answer(ADA, button(first(ADA), "Abstract"));
    ask(BOB, "SlimFlow");
    assertThat(first(ADA).why().text()).isEqualTo(before);
  }

  @Test
  void whyTellsWhatAPlaceOnTheListIsMadeOf() {
    done(BOB, "vote 2407.12718");
    ask(ADA, "trending week");
    Reply.Report why = (Reply.Report) ask(ADA, "why 2407.12718");
    assertThat(why.headline().text()).endsWith("is no. 1 on the trending list.");
    assertThat(why.facts())
        .anyMatch(fact -> fact.value().text().equals("what is trending this week"));
    assertThat(why.facts()).anyMatch(fact -> fact.value().text().equals("+10.0 votes"));
  }

  @Test
  void aTopicIsLookedForAmongWhatIsTrending() {
    Reply.Cards reply = (Reply.Cards) ask(ADA, "trending month consistency models");
    assertThat(reply.understood().text()).isEqualTo("Trending this month on consistency models");
    assertThat(reply.paging().total()).isBetween(2L, 30L);
    assertThat(reply.cards()).allMatch(card -> card.why().text().contains("seed page"));
    assertThat(reply.actions())
        .filteredOn(action -> action.label().equals("Share"))
        .extracting(Action::destination)
        .containsExactly(Destination.CHANNEL);
    Reply.NothingFound nothing = (Reply.NothingFound) ask(ADA, "trending week zebrafish");
    assertThat(nothing.understood().text())
        .isEqualTo("Nothing on zebrafish is trending this week.");
    assertThat(nothing.actions()).extracting(Action::label).contains("This month", "Search all");
  }

  private Reply ask(Asker asker, String typed) {
    return answer(asker, CommandParser.parse(typed));
  }

  private Reply answer(Asker asker, Action action) {
    return answer(asker, action.command());
  }

  private Reply answer(Asker asker, Command command) {
    return open.library().handler().answer(command, asker);
  }

  private Reply.Done done(Asker asker, String typed) {
    return (Reply.Done) ask(asker, typed);
  }

  private Reply.Done done(Asker asker, Action action) {
    assertThat(action.destination()).isEqualTo(Destination.ASIDE);
    return (Reply.Done) answer(asker, action);
  }

  private Card first(Asker asker) {
    return ((Reply.Cards) ask(asker, "trending")).cards().getFirst();
  }

  private Card card(Asker asker, String typed) {
    return ((Reply.WholePaper) ask(asker, typed)).card();
  }

  private Card page(Reply list, int page) {
    Command.Trending first = Command.Trending.now();
    assertThat(list).isInstanceOf(Reply.Cards.class);
    Command later = new Command.Trending(first.window(), first.query(), page);
    return ((Reply.Cards) answer(ADA, later)).cards().getLast();
  }

  private static Action button(Card card, String label) {
    return card.actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}

package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakePost;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.rehearsal.FakeSlackFault;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackMessengerIT {
  private static final Place CHANNEL = new Place(Platform.SLACK, "T0LAB", FakeSlack.CHANNEL);
  private static final Asker ADA = new Asker(CHANNEL, FakeSlack.PERSON);

  private final DrivenClock clock = new DrivenClock(SlackFixture.NOW);
  private final SlackFixture fixture;
  private final FakeSlack slack;
  private final Messenger messenger;

  SlackMessengerIT() throws InterruptedException {
    fixture = new SlackFixture(clock);
    slack = fixture.slack;
    messenger = fixture.bot.messenger();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aPostStandsInTheChannelAndIsFoundThere() {
    Sent sent = messenger.send(post("d1"));

    FakePost stands = slack.posts().in(CHANNEL.channel()).getFirst();
    assertThat(sent).isEqualTo(new Sent.Delivered(stands.message()));
    assertThat(stands.delivery()).isEqualTo("d1");
    JsonNode call = slack.awaitCall("chat.postMessage").body();
    assertThat(call.path("unfurl_links").asText()).isEqualTo("0");
    SlackLimits.check(call);
    assertThat(messenger.look(post("d1"), clock.instant()))
        .isEqualTo(new Looked.There(stands.message()));
    assertThat(messenger.look(post("d2"), clock.instant())).isEqualTo(new Looked.NotThere());
  }

  @Test
  void whatFollowsStandsInTheThread() {
    Sent.Delivered first = (Sent.Delivered) messenger.send(post("d1"));
    Post under = new Post("d2", CHANNEL, first.message(), Replies.cards("flow", 1));
    Sent.Delivered second = (Sent.Delivered) messenger.send(under);

    assertThat(slack.posts().in(CHANNEL.channel(), first.message()))
        .singleElement()
        .satisfies(post -> assertThat(post.delivery()).isEqualTo("d2"));
    assertThat(messenger.look(under, clock.instant()))
        .isEqualTo(new Looked.There(second.message()));
    assertThat(messenger.look(post("d2"), clock.instant())).isEqualTo(new Looked.NotThere());
  }

  @Test
  void aLostAnswerIsDoubtfulAndIsNotSentAgain() {
    messenger.send(post("d0"));
    slack.fail("chat.postMessage", new FakeSlackFault.LostAnswer());

    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.Doubtful.class);
    assertThat(slack.posts().of("d1")).hasSize(1);
    assertThat(messenger.look(post("d1"), clock.instant())).isInstanceOf(Looked.There.class);
  }

  @Test
  void aRequestThatWasLostIsDoubtfulUntilSomebodyLooks() {
    slack.fail("chat.postMessage", new FakeSlackFault.LostRequest());
    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.Doubtful.class);
    slack.fail("chat.postMessage", new FakeSlackFault.Broken());
    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.Doubtful.class);
    slack.fail("chat.postMessage", new FakeSlackFault.Refusal("internal_error"));
    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.Doubtful.class);

    assertThat(messenger.look(post("d1"), clock.instant())).isEqualTo(new Looked.NotThere());
  }

  @Test
  void tooManyMessagesWaitAsLongAsSlackSays() {
    slack.fail("chat.postMessage", new FakeSlackFault.TooMany(Duration.ofSeconds(30)));
    assertThat(messenger.send(post("d1")))
        .isEqualTo(new Sent.Throttled(Duration.ofSeconds(30), "HTTP 429"));
    assertThat(slack.posts().in(CHANNEL.channel())).isEmpty();
  }

  @Test
  void beyondTheWorkspacesLimitMessagesArePutOff() {
    slack.limitPosting(0.01, 2);
    messenger.send(post("d1"));
    messenger.send(post("d2"));
    assertThat(messenger.send(post("d3"))).isInstanceOf(Sent.Throttled.class);
    assertThat(slack.posts().count()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel_not_found",
        "not_in_channel",
        "is_archived",
        "account_inactive",
        "token_revoked",
        "invalid_auth"
      })
  void someErrorsEndAPlace(String error) {
    slack.fail("chat.postMessage", new FakeSlackFault.Refusal(error));
    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.PlaceLost.class);
    slack.fail("conversations.history", new FakeSlackFault.Refusal(error));
    assertThat(messenger.look(post("d1"), clock.instant())).isInstanceOf(Looked.PlaceLost.class);
  }

  @Test
  void aMessageThatSlackDoesNotTakeEndsNothing() {
    slack.fail("chat.postMessage", new FakeSlackFault.Refusal("invalid_blocks"));
    assertThat(messenger.send(post("d1"))).isEqualTo(new Sent.Refused("invalid_blocks"));
  }

  @Test
  void lookingGoesThroughAllThatWasSaidSince() {
    messenger.send(post("old"));
    clock.advance(Duration.ofHours(1));
    messenger.send(post("d1"));
    for (int i = 0; i < 250; i++) {
      slack.say(CHANNEL.channel(), "chatter " + i);
    }

    assertThat(messenger.look(post("d1"), clock.instant())).isInstanceOf(Looked.There.class);
    assertThat(messenger.look(post("old"), clock.instant())).isEqualTo(new Looked.NotThere());
    slack.fail("conversations.history", new FakeSlackFault.TooMany(Duration.ofSeconds(30)));
    assertThat(messenger.look(post("d1"), clock.instant()))
        .isEqualTo(new Looked.Unanswered("HTTP 429, wait 30 s"));
    slack.fail("conversations.history", new FakeSlackFault.Broken());
    assertThat(messenger.look(post("d1"), clock.instant())).isInstanceOf(Looked.Unanswered.class);
  }

  @Test
  void onePersonIsToldInADirectConversation() {
    assertThat(messenger.tell(ADA, trouble())).isInstanceOf(Sent.Delivered.class);
    assertThat(slack.posts().in(FakeSlack.DIRECT)).hasSize(1);

    slack.fail("conversations.open", new FakeSlackFault.Refusal("user_not_found"));
    assertThat(messenger.tell(ADA, trouble())).isEqualTo(new Sent.Refused("user_not_found"));
    slack.fail("conversations.open", new FakeSlackFault.TooMany(Duration.ofSeconds(9)));
    assertThat(messenger.tell(ADA, trouble()))
        .isEqualTo(new Sent.Throttled(Duration.ofSeconds(9), "HTTP 429"));
  }

  @Test
  void aPersonsZoneIsKnownAndAskedOnceInSomeMinutes() {
    slack.person(FakeSlack.PERSON, "Asia/Kolkata", false);
    Profile profile = new Profile(ZoneId.of("Asia/Kolkata"), true, "");
    assertThat(messenger.profile(ADA)).isEqualTo(profile);
    assertThat(messenger.profile(ADA)).isEqualTo(profile);
    assertThat(slack.otherCalls("users.info")).hasSize(1);

    slack.person(FakeSlack.PERSON, "Mars/Olympus", false);
    clock.advance(Duration.ofMinutes(6));
    assertThat(messenger.profile(ADA)).isEqualTo(new Profile(null, true, ""));
  }

  @Test
  void whereItIsNotInSlackSaysSo() {
    assertThat(messenger.outside(CHANNEL)).isEmpty();
    slack.changes().kick(CHANNEL.channel());
    assertThat(messenger.outside(CHANNEL))
        .hasValueSatisfying(why -> assertThat(why).contains("/invite @Paperboy"));
    slack.changes().delete(CHANNEL.channel());
    assertThat(messenger.outside(CHANNEL)).isPresent();
    slack.changes().invite(CHANNEL.channel());
    slack.fail("conversations.info", new FakeSlackFault.Broken());
    assertThat(messenger.outside(CHANNEL)).isEmpty();
  }

  @Test
  void aGuestDecidesOnlyForThemselves() {
    slack.person(FakeSlack.PERSON, "Europe/Paris", true);
    assertThat(messenger.profile(ADA).mayManage()).isFalse();
    assertThat(messenger.profile(ADA).whyNot()).startsWith("Guests cannot");

    Place direct = new Place(Platform.SLACK, "T0LAB", FakeSlack.DIRECT);
    assertThat(messenger.profile(new Asker(direct, FakeSlack.PERSON)))
        .isEqualTo(new Profile(ZoneId.of("Europe/Paris"), true, ""));
  }

  @Test
  void whoSlackDoesNotTellOfMayNotDecideYet() {
    slack.fail("users.info", new FakeSlackFault.Broken());
    assertThat(messenger.profile(ADA).whyNot()).contains("Try again in a minute");
    assertThat(messenger.profile(ADA).mayManage()).isTrue();
  }

  private static Post post(String delivery) {
    return new Post(delivery, CHANNEL, null, Replies.cards("flow", 1));
  }

  private static Reply trouble() {
    return new Reply.Trouble("Nothing comes any more.", "Invite me again.", null);
  }
}

package dev.paperboy.discord;

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
import dev.paperboy.rehearsal.FakeDiscordFault;
import dev.paperboy.rehearsal.FakeDiscordInteractions;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import dev.paperboy.rehearsal.FakePost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordMessengerIT extends DiscordWire {
  private static final String HISTORY = "/channels/\\d+/messages";
  private static final Place CHANNEL =
      new Place(Platform.DISCORD, FakeDiscordWorld.GUILD, FakeDiscordWorld.CHANNEL);
  private static final Place DIRECT =
      new Place(Platform.DISCORD, "@me", FakeDiscordWorld.DIRECT_CHANNEL);
  private static final Asker MEMBER = new Asker(CHANNEL, FakeDiscordWorld.MEMBER);
  private static final Asker OWNER = new Asker(CHANNEL, FakeDiscordWorld.PERSON);

  private Messenger messenger;

  DiscordMessengerIT() {
    super(new DrivenClock(Instant.parse("2026-03-11T09:00:00Z")));
  }

  @BeforeEach
  void speak() {
    messenger = bot.messenger();
  }

  @Test
  void aPostStandsInTheChannelAndIsFoundThere() throws InterruptedException {
    Sent sent = messenger.send(post("d1"));

    FakePost stands = discord.posts().in(CHANNEL.channel()).getFirst();
    assertThat(sent).isEqualTo(new Sent.Delivered(stands.message()));
    JsonNode body = discord.requests().await(FakeDiscordRequest::isMessage).body();
    assertThat(body.path("nonce").asText()).isEqualTo("d1");
    assertThat(body.path("enforce_nonce").asBoolean()).isTrue();
    assertThat(body.at("/allowed_mentions/parse")).isEmpty();
    MessageLimits.check(body);
    assertThat(messenger.look(post("d1"), clock.instant()))
        .isEqualTo(new Looked.There(stands.message()));
    assertThat(messenger.look(post("d2"), clock.instant())).isEqualTo(new Looked.NotThere());
  }

  @Test
  void theSameDeliveryIsTakenOnceWithinSomeMinutes() {
    Sent first = messenger.send(post("d1"));
    assertThat(messenger.send(post("d1"))).isEqualTo(first);
    assertThat(discord.posts().of("d1")).hasSize(1);

    clock().advance(Duration.ofMinutes(10));
    messenger.send(post("d1"));
    assertThat(discord.posts().of("d1")).hasSize(2);
  }

  @Test
  void whatFollowsStandsInAThreadThatIsOpenedOnce() {
    Sent.Delivered first = (Sent.Delivered) messenger.send(post("d1"));
    Post under = new Post("d2", CHANNEL, first.message(), reply());
    Sent.Delivered second = (Sent.Delivered) messenger.send(under);
    messenger.send(new Post("d3", CHANNEL, first.message(), reply()));

    assertThat(discord.posts().in(CHANNEL.channel(), first.message()))
        .extracting(FakePost::delivery)
        .containsExactly("d2", "d3");
    assertThat(messenger.look(under, clock.instant()))
        .isEqualTo(new Looked.There(second.message()));
    assertThat(messenger.look(post("d2"), clock.instant())).isEqualTo(new Looked.NotThere());
    discord.fail(
        request -> request.is("GET", HISTORY),
        new FakeDiscordFault.Refused(404, 10_003, "Unknown Channel"));
    assertThat(messenger.look(under, clock.instant())).isEqualTo(new Looked.NotThere());
  }

  @Test
  void inADirectConversationWhatFollowsJustFollows() {
    Sent.Delivered first = (Sent.Delivered) messenger.send(new Post("d1", DIRECT, null, reply()));
    messenger.send(new Post("d2", DIRECT, first.message(), reply()));
    assertThat(discord.posts().in(DIRECT.channel(), "")).hasSize(2);
  }

  @Test
  void whoMayNotOpenThreadsKeepsTheChannel() {
    discord.fail(
        request -> request.path().endsWith("/threads"),
        new FakeDiscordFault.Refused(403, 50_013, "Missing Permissions"));
    assertThat(messenger.send(new Post("d2", CHANNEL, "123", reply())))
        .isEqualTo(new Sent.Refused("Paperboy may not open threads there"));
  }

  @Test
  void aLostAnswerIsDoubtfulAndIsFoundByLooking() {
    discord.fail(FakeDiscordRequest::isMessage, new FakeDiscordFault.LostAnswer());
    Sent sent = messenger.send(post("d1"));

    assertThat(sent).isInstanceOfAny(Sent.Doubtful.class, Sent.Delivered.class);
    assertThat(discord.posts().of("d1")).hasSize(1);
    assertThat(messenger.look(post("d1"), clock.instant())).isInstanceOf(Looked.There.class);
  }

  @Test
  void discordsFailureIsDoubtful() {
    discord.fail(
        FakeDiscordRequest::isMessage, new FakeDiscordFault.Refused(500, 0, "Internal error"));
    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.Doubtful.class);
    assertThat(messenger.look(post("d1"), clock.instant())).isEqualTo(new Looked.NotThere());
  }

  @Test
  void anAnswerThatDoesNotComeInTimeIsDoubtful() {
    CountDownLatch latch = new CountDownLatch(1);
    discord.fail(FakeDiscordRequest::isMessage, new FakeDiscordFault.Held(latch));
    assertThat(bot.messenger(Duration.ofMillis(300)).send(post("d1")))
        .isEqualTo(new Sent.Doubtful("Discord did not answer in time"));
    latch.countDown();
  }

  @Test
  void whatWaitsForTheRateLimitIsPutOff() {
    discord.fail(FakeDiscordRequest::isMessage, new FakeDiscordFault.RateLimited(60));
    Messenger impatient = bot.messenger(Duration.ofMillis(500));

    assertThat(impatient.send(post("d1"))).isInstanceOf(Sent.Deferred.class);
    assertThat(impatient.send(post("d1"))).isInstanceOf(Sent.Deferred.class);
    assertThat(discord.posts().in(CHANNEL.channel())).isEmpty();
  }

  @Test
  void aLimitOverAllChannelsIsWaitedFor() throws InterruptedException {
    discord.limit(5, 1);
    for (int i = 0; i < 3; i++) {
      assertThat(messenger.send(post("d" + i))).isInstanceOf(Sent.Delivered.class);
    }
    assertThat(discord.posts().in(CHANNEL.channel())).hasSize(3);
  }

  @Test
  void aShortRateLimitIsWaitedFor() {
    discord.fail(FakeDiscordRequest::isMessage, new FakeDiscordFault.RateLimited(1));
    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.Delivered.class);
    assertThat(discord.posts().of("d1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {10_003, 50_001, 50_013})
  void someErrorsEndAPlace(int code) {
    FakeDiscordFault gone = new FakeDiscordFault.Refused(403, code, "no");
    discord.fail(FakeDiscordRequest::isMessage, gone);
    assertThat(messenger.send(post("d1"))).isInstanceOf(Sent.PlaceLost.class);
    discord.fail(request -> request.is("GET", HISTORY), gone);
    assertThat(messenger.look(post("d1"), clock.instant())).isInstanceOf(Looked.PlaceLost.class);
  }

  @Test
  void aMessageThatDiscordDoesNotTakeEndsNothing() {
    discord.fail(
        FakeDiscordRequest::isMessage, new FakeDiscordFault.Refused(400, 50_035, "Invalid Form"));
    assertThat(messenger.send(post("d1"))).isEqualTo(new Sent.Refused("Invalid Form"));
  }

  @Test
  void lookingGoesThroughAllThatWasSaidSince() {
    messenger.send(post("old"));
    clock().advance(Duration.ofHours(1));
    Instant since = clock.instant();
    for (int i = 0; i < 230; i++) {
      discord.say(CHANNEL.channel(), "chatter " + i);
    }
    messenger.send(post("d1"));

    assertThat(messenger.look(post("d1"), since)).isInstanceOf(Looked.There.class);
    assertThat(messenger.look(post("old"), since)).isEqualTo(new Looked.NotThere());
  }

  @Test
  void onePersonIsToldInADirectConversation() {
    Reply trouble = new Reply.Trouble("Nothing comes any more.", "Invite me again.", null);
    assertThat(messenger.tell(MEMBER, trouble)).isInstanceOf(Sent.Delivered.class);
    assertThat(discord.posts().in(DIRECT.channel())).hasSize(1);

    discord.fail(
        FakeDiscordRequest::isMessage,
        new FakeDiscordFault.Refused(403, 50_007, "Cannot send messages to this user"));
    assertThat(messenger.tell(MEMBER, trouble)).isInstanceOf(Sent.PlaceLost.class);
  }

  @Test
  void whoMayManageIsAskedOnceAndKnownFromInteractions() throws InterruptedException {
    assertThat(messenger.profile(OWNER)).isEqualTo(new Profile(null, true, ""));
    assertThat(messenger.profile(MEMBER).mayManage()).isFalse();
    assertThat(messenger.profile(MEMBER).whyNot()).contains("Manage Channel or Manage Server");
    assertThat(messenger.profile(new Asker(DIRECT, FakeDiscordWorld.MEMBER)).mayManage()).isTrue();
    assertThat(members()).hasSize(2);

    clock().advance(Duration.ofMinutes(6));
    callback(FakeDiscordInteractions.slash("search", Map.of("query", "flow")));
    assertThat(messenger.profile(OWNER).mayManage()).isTrue();
    assertThat(members()).hasSize(2);
  }

  @Test
  void beforeTheFirstLoginEverythingIsPutOff() throws InterruptedException {
    try (DiscordBot unconnected = bot(FakeDiscordWorld.TOKEN, null)) {
      Messenger early = unconnected.messenger();
      assertThat(early.send(post("d1"))).isInstanceOf(Sent.Deferred.class);
      assertThat(early.look(post("d1"), clock.instant())).isInstanceOf(Looked.Unanswered.class);
      assertThat(early.profile(MEMBER).whyNot()).contains("Try again in a minute");
    }
  }

  private List<FakeDiscordRequest> members() {
    return discord.requests().all(request -> request.is("GET", "/guilds/\\d+/members/\\d+"));
  }

  private DrivenClock clock() {
    return (DrivenClock) clock;
  }

  private static Post post(String delivery) {
    return new Post(delivery, CHANNEL, null, reply());
  }

  private static Reply reply() {
    return new HostilePapers(7).cards();
  }
}

package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Post;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.digest.language.Wish;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DigestChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailListTest {
  private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T07:00:00Z");
  private static final MailAddress ADA = MailAddress.read("ada@example.org").orElseThrow();
  private static final Place INBOX = Place.inbox("ada@example.org");

  @TempDir Path folder;
  private DigestWorld world;
  private MailList list;

  @BeforeEach
  void open() {
    world = new DigestWorld(folder, TUESDAY_MORNING);
    world.list(LocalDate.of(2026, 11, 23), 20);
    list = world.mailList();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private String asked(String wish) {
    Wish anything = new Wish("", null, null, null, null, null, List.of());
    Plan plan = world.desk().plan(anything, DigestWorld.BERLIN, Place.inbox(""));
    assertThat(list.ask(ADA, wish, plan)).isEqualTo(new MailAsked.Asked());
    return link(world.mail.there.getLast().post());
  }

  private static String link(Post letter) {
    String link = letter.links().getFirst().target().toString();
    return link.substring(link.indexOf('=') + 1);
  }

  private DigestChannel channel() {
    return world.desk().channel(INBOX).orElseThrow();
  }

  private int letters() {
    return (int)
        world.mail.there.stream()
            .filter(mail -> mail.post().delivery().startsWith("confirm-"))
            .count();
  }

  @Test
  void aLinkIsGoodForThreeDays() {
    String token = asked("");
    world.clock.advance(Duration.ofDays(3).minusMinutes(1));
    assertThat(list.look(token)).isInstanceOf(Confirmation.Open.class);
    world.clock.advance(Duration.ofMinutes(1));
    assertThat(list.look(token)).isEqualTo(new Confirmation.Gone());
    assertThat(list.confirm(token)).isEqualTo(new Confirmation.Gone());
    assertThat(world.desk().channel(INBOX)).isEmpty();
  }

  @Test
  void aLinkIsGoodAfterARestartAndOnceOnly() {
    String token = asked("");
    world.restart();
    list = world.mailList();
    assertThat(list.confirm(token)).isInstanceOf(Confirmation.Confirmed.class);
    list.leave(channel());
    assertThat(list.confirm(token)).isEqualTo(new Confirmation.Used());
    assertThat(world.desk().subscriptions(INBOX)).isEmpty();
  }

  @Test
  void anInboxThatNeverAnswersIsLeftAloneForAMonth() {
    for (int day = 0; day < 20; day++) {
      for (int i = 0; i < 5; i++) {
        asked("");
      }
      world.clock.advance(Duration.ofDays(1));
    }
    assertThat(letters()).isEqualTo(6);
    world.clock.advance(Duration.ofDays(30));
    asked("");
    assertThat(letters()).isEqualTo(7);
  }

  @Test
  void anInboxThatAnswersMayAskForMore() {
    for (int day = 0; day < 8; day++) {
      list.confirm(asked("protein folding max " + (1 + day % 5)));
      world.clock.advance(Duration.ofDays(1));
    }
    assertThat(letters()).isEqualTo(8);
    assertThat(world.desk().subscriptions(INBOX)).hasSize(1);
  }

  @Test
  void whatWasLeftOpenIsAsTheInboxHasItAlready() {
    list.confirm(asked("at 18:30 Asia/Kolkata"));
    list.confirm(asked("protein folding"));
    assertThat(channel().time()).isEqualTo(LocalTime.of(18, 30));
    assertThat(channel().zone().getId()).isEqualTo("Asia/Kolkata");
    list.confirm(asked("robot grasping at 7"));
    assertThat(channel().time()).isEqualTo(LocalTime.of(7, 0));
  }

  @Test
  void whoLeavesGetsNothingMoreNotEvenWhatWaitsToBeSent() {
    list.confirm(asked("at 9:00 Europe/Berlin"));
    world.clock.set(Instant.parse("2026-11-24T08:00:00Z"));
    world.mail.fates.add(Fate.NOT_NOW);
    world.run();
    assertThat(world.digests().store().deliveries().open(channel().id())).isNotEmpty();
    list.leave(channel());
    world.runUntil(world.clock.instant().plus(Duration.ofDays(3)), Duration.ofMinutes(30));
    assertThat(world.mail.there).hasSize(1);
    assertThat(world.mail.sends).isEqualTo(2);
  }

  private Delivery lost() {
    return world
        .digests()
        .store()
        .deliveries()
        .on(channel().id(), LocalDate.of(2026, 11, 24))
        .orElseThrow();
  }

  @Test
  void anAddressThatWasRefusedComesBackByConfirmingAnew() {
    list.confirm(asked("at 9:00 Europe/Berlin"));
    world.mail.fates.add(Fate.PLACE_GONE);
    world.runUntil(Instant.parse("2026-11-24T12:00:00Z"), Duration.ofMinutes(30));
    assertThat(channel().isPaused()).isTrue();
    PaperId refused = lost().picks().getFirst().paper();
    assertThat(list.confirm(asked("at 9:00 Europe/Berlin")))
        .isInstanceOf(Confirmation.Confirmed.class);
    assertThat(channel().isPaused()).isFalse();
    world.list(LocalDate.of(2026, 11, 24), 8);
    world.runUntil(Instant.parse("2026-11-25T12:00:00Z"), Duration.ofMinutes(30));
    // Two letters, the day that the address had refused, and the next.
    assertThat(world.mail.there).hasSize(4);
    assertThat(world.mail.papersIn(channel().place())).doesNotHaveDuplicates().contains(refused);
  }
}

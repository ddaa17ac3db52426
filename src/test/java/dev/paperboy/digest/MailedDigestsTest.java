package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Link;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.digest.PostedMessages.Message;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailedDigestsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Place INBOX = Place.inbox("ada@example.org");

  @TempDir Path folder;
  private DigestWorld world;
  private DigestChannel channel;

  @BeforeEach
  void open() {
    world = DigestWorld.onTuesday(folder);
    channel = world.inbox("ada@example.org", LocalTime.of(9, 0), DigestWorld.BERLIN);
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 3, 0);
    world.mail.looks.clear();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private List<Message> mails() {
    return world.mail.there;
  }

  private static List<PaperId> papers(Post post) {
    List<PaperId> papers = new ArrayList<>();
    ((Reply.Cards) post.reply()).cards().forEach(card -> papers.add(card.id()));
    if (post.below() instanceof Reply.Cards rest) {
      rest.cards().forEach(card -> papers.add(card.id()));
    }
    return papers;
  }

  @Test
  void theRestStandsBelowInTheSameMailAndIsNeverSentAgain() {
    world.hours(2);
    assertThat(mails()).hasSize(1);
    Post post = mails().getFirst().post();
    assertThat(mails().getFirst().at()).isEqualTo("2026-11-24T08:00:00Z");
    Reply.Cards digest = (Reply.Cards) post.reply();
    assertThat(digest.cards()).hasSize(3);
    assertThat(digest.notes().getFirst().text()).isEqualTo("10 more below.");
    assertThat(((Reply.Cards) Objects.requireNonNull(post.below())).understood().text())
        .isEqualTo("10 more papers");
    assertThat(world.digests().store().deliveries().open(channel.id())).isEmpty();

    world.list(TUESDAY, 8);
    world.hours(24);
    assertThat(mails()).hasSize(2);
    assertThat(papers(mails().getLast().post())).doesNotContainAnyElementsOf(papers(post));
  }

  @Test
  void eachMailHasTheLinksOfItsReader() {
    world.hours(2);
    Post post = mails().getFirst().post();
    assertThat(post.links()).extracting(Link::label).containsExactly("Settings", "Unsubscribe");
    String leave = Objects.requireNonNull(post.unsubscribe()).toString();
    assertThat(leave).startsWith("mail/leave?key=").doesNotContain("ada", "example");
    String key = leave.substring(leave.indexOf('=') + 1);
    MailKeys keys = world.digests().mailKeys();
    assertThat(keys.channel(key)).hasValue(channel.id());
    assertThat(keys.channel(key.replace('.', '-'))).isEmpty();
    assertThat(keys.channel(channel.id() + 1 + key.substring(key.indexOf('.')))).isEmpty();
    world.restart();
    assertThat(world.digests().mailKeys().channel(key)).hasValue(channel.id());
  }

  @Test
  void aLostAnswerIsADoubtAndNothingIsSentAgain() {
    world.mail.fates.add(Fate.TAKEN_BUT_ANSWER_LOST);
    world.mail.looks.add(new Looked.CannotTell());
    world.hours(20);
    assertThat(mails()).hasSize(1);
    assertThat(world.mail.sends).isEqualTo(1);
    Delivery message = world.digests().store().deliveries().on(channel.id(), TUESDAY).orElseThrow();
    assertThat(message.state()).isEqualTo(DeliveryState.DOUBTFUL);
    assertThat(world.digests().store().deliveries().threadOn(channel.id(), TUESDAY))
        .map(Delivery::state)
        .contains(DeliveryState.DOUBTFUL);
    List<PaperId> doubtful = papers(mails().getFirst().post());

    world.list(TUESDAY, 8);
    world.hours(24);
    assertThat(papers(mails().getLast().post())).doesNotContainAnyElementsOf(doubtful);
  }

  @Test
  void anAddressThatIsRefusedIsPausedAndNotWrittenToAboutIt() {
    world.mail.fates.add(Fate.PLACE_GONE);
    world.hours(48);
    assertThat(mails()).isEmpty();
    assertThat(world.mail.told).isEmpty();
    assertThat(world.digests().store().channels().at(INBOX).orElseThrow().isPaused()).isTrue();
    assertThat(world.digests().store().deliveries().open(channel.id())).isEmpty();
  }

  @Test
  void whatIsPutOffComesOnceWhole() {
    world.mail.fates.add(Fate.NOT_NOW);
    world.hours(4);
    assertThat(mails()).hasSize(1);
    assertThat(papers(mails().getFirst().post())).hasSize(13);
  }
}

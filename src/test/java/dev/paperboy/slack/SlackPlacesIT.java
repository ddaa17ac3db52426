package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.rehearsal.FakeSlackChanges;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackPlacesIT {
  private static final Place CHANNEL = new Place(Platform.SLACK, "T0LAB", FakeSlack.CHANNEL);

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final SlackFixture fixture = new SlackFixture();
  private final FakeSlackChanges changes = fixture.slack.changes();

  SlackPlacesIT() throws InterruptedException {
    fixture.bot.tell(
        new PlaceNews() {
          @Override
          public void lost(Place place, String why) {
            heard.add("lost " + place.channel() + ": " + why);
          }

          @Override
          public void regained(Place place) {
            heard.add("regained " + place.channel());
          }

          @Override
          public void workspaceLost(Platform platform, String workspace, String why) {
            heard.add("lost " + platform + " " + workspace + ": " + why);
          }

          @Override
          public void workspaceRegained(Platform platform, String workspace) {
            heard.add("regained " + platform + " " + workspace);
          }
        });
    fixture.connected();
    assertThat(next()).isEqualTo("regained SLACK T0LAB");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aChannelIsLostAndComesBack() throws InterruptedException {
    changes.kick(FakeSlack.CHANNEL);
    assertThat(next()).isEqualTo("lost C0PAPERS: Paperboy was removed from the channel");
    assertThat(send()).isInstanceOf(Sent.PlaceLost.class);

    changes.joined(FakeSlack.CHANNEL, "U0EVE");
    changes.invite(FakeSlack.CHANNEL);
    assertThat(next()).isEqualTo("regained C0PAPERS");
    assertThat(send()).isInstanceOf(Sent.Delivered.class);
  }

  @Test
  void anArchivedChannelTakesNothingUntilItIsOpenedAgain() throws InterruptedException {
    changes.archive(FakeSlack.CHANNEL);
    assertThat(next()).isEqualTo("lost C0PAPERS: the channel was archived");
    assertThat(send()).isEqualTo(new Sent.PlaceLost("the channel is archived"));

    changes.unarchive(FakeSlack.CHANNEL);
    assertThat(next()).isEqualTo("regained C0PAPERS");
    assertThat(send()).isInstanceOf(Sent.Delivered.class);
  }

  @Test
  void aDeletedChannelIsLost() throws InterruptedException {
    changes.delete(FakeSlack.CHANNEL);
    assertThat(next()).isEqualTo("lost C0PAPERS: the channel was deleted");
    assertThat(send()).isInstanceOf(Sent.PlaceLost.class);
  }

  @Test
  void aWorkspaceThatRemovesTheAppIsLostWithAllItsChannels() throws InterruptedException {
    changes.uninstall();
    assertThat(next()).isEqualTo("lost SLACK T0LAB: Paperboy was removed from the workspace");
    assertThat(next()).isEqualTo("lost SLACK T0LAB: Paperboy was removed from the workspace");
    assertThat(send()).isInstanceOf(Sent.PlaceLost.class);
    assertThat(fixture.bot.messenger().tell(new Asker(CHANNEL, "U0ADA"), trouble()))
        .isEqualTo(new Sent.Refused("token_revoked"));
  }

  private Sent send() {
    return fixture.bot.messenger().send(new Post("d1", CHANNEL, null, Replies.cards("flow", 1)));
  }

  private static Reply trouble() {
    return new Reply.Trouble("Nothing comes any more.", "Invite me again.", null);
  }

  private @Nullable String next() throws InterruptedException {
    return heard.poll(15, TimeUnit.SECONDS);
  }
}

package dev.paperboy.discord;

import static dev.paperboy.rehearsal.FakeDiscordWorld.CHANNEL;
import static dev.paperboy.rehearsal.FakeDiscordWorld.GUILD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Sent;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiscordPlacesIT extends DiscordWire {
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @Override
  void prepare() {
    bot.tell(
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
  }

  @Test
  void aServerIsLostAndComesBack() throws InterruptedException {
    assertThat(next()).isEqualTo("regained DISCORD " + GUILD);
    discord.changes().kick(GUILD);
    assertThat(next())
        .isEqualTo("lost DISCORD " + GUILD + ": Paperboy was removed from the server");
    assertThat(send()).isEqualTo(new Sent.PlaceLost("Paperboy may not see the channel"));

    discord.changes().invite(GUILD);
    assertThat(next()).isEqualTo("regained DISCORD " + GUILD);
    assertThat(send()).isInstanceOf(Sent.Delivered.class);
  }

  @Test
  void aDeletedChannelIsLost() throws InterruptedException {
    assertThat(next()).isEqualTo("regained DISCORD " + GUILD);
    discord.changes().delete(GUILD, CHANNEL);
    assertThat(next()).isEqualTo("lost " + CHANNEL + ": the channel was deleted");
    assertThat(send()).isEqualTo(new Sent.PlaceLost("the channel was deleted"));
  }

  @Test
  void aPermissionThatIsTakenAndGivenBackIsNoticedBySending() {
    discord.changes().forbid(CHANNEL);
    assertThat(send()).isEqualTo(new Sent.PlaceLost("Paperboy may not write in the channel"));
    discord.changes().allow(CHANNEL);
    assertThat(send()).isInstanceOf(Sent.Delivered.class);
  }

  private Sent send() {
    Place place = new Place(Platform.DISCORD, GUILD, CHANNEL);
    return bot.messenger().send(new Post("d1", place, null, new HostilePapers(7).cards()));
  }

  private @Nullable String next() throws InterruptedException {
    return heard.poll(20, TimeUnit.SECONDS);
  }
}

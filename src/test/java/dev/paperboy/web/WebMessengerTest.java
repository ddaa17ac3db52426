package dev.paperboy.web;

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
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebMessengerTest {
  private static final Place PAGE = new Place(Platform.WEB, "local", "chat");
  private static final Asker ASKER = new Asker(PAGE, "local");

  private final WebServer server = TestServers.started(TestServers.LOOPBACK, new FakeBot());
  private final Client client = new Client(server);
  private final Messenger messenger = server.messenger();

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void aPostIsTakenOnceAndShown() throws Exception {
    Sent.Delivered first = (Sent.Delivered) messenger.send(post("d1", null));
    assertThat(messenger.send(post("d1", null))).isEqualTo(first);
    messenger.send(post("d2", first.message()));

    JsonNode posts = posts(0);
    assertThat(posts).hasSize(2);
    assertThat(posts.get(0).at("/reply/what").asText()).isEqualTo("d1");
    assertThat(posts.get(1).path("under").asText()).isEqualTo(first.message());
    assertThat(posts(posts.get(0).path("number").asLong())).hasSize(1);
    assertThat(messenger.look(post("d1", null), Instant.EPOCH))
        .isEqualTo(new Looked.There(first.message()));
    assertThat(messenger.look(post("d3", null), Instant.EPOCH)).isEqualTo(new Looked.NotThere());
  }

  @Test
  void whatAnEarlierRunPostedStandsThereAgainUnderItsNumber() throws Exception {
    messenger.restore(post("d1", null), "1000");
    messenger.restore(post("d2", "1000"), "1001");
    assertThat(posts(0)).hasSize(2);
    assertThat(posts(1000).get(0).path("under").asText()).isEqualTo("1000");
    Sent.Delivered next = (Sent.Delivered) messenger.send(post("d3", null));
    assertThat(Long.parseLong(next.message())).isGreaterThan(1001);
    assertThat(messenger.send(post("d1", null))).isEqualTo(new Sent.Delivered("1000"));
  }

  @Test
  void nothingIsForgottenBeforeItWasSeen() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      assertThat(messenger.send(post("d" + i, null))).isInstanceOf(Sent.Delivered.class);
    }
    assertThat(messenger.send(post("more", null))).isInstanceOf(Sent.Deferred.class);

    JsonNode all = posts(0);
    assertThat(all).hasSize(1_000);
    posts(all.get(999).path("number").asLong());
    assertThat(messenger.send(post("more", null))).isInstanceOf(Sent.Delivered.class);
    assertThat(posts(0)).hasSize(60);
  }

  @Test
  void theBrowserTellsItsZone() throws Exception {
    assertThat(messenger.profile(ASKER)).isEqualTo(new Profile(null, true, ""));
    client.ask("{\"text\": \"flow\", \"zone\": \"Asia/Kolkata\"}");
    client.ask("{\"text\": \"flow\", \"zone\": \"Mars/Olympus\"}");
    assertThat(messenger.profile(ASKER))
        .isEqualTo(new Profile(ZoneId.of("Asia/Kolkata"), true, ""));
  }

  @Test
  void aPersonIsToldOnThePage() throws Exception {
    assertThat(messenger.tell(ASKER, reply("told"))).isInstanceOf(Sent.Delivered.class);
    assertThat(messenger.tell(ASKER, reply("told"))).isInstanceOf(Sent.Delivered.class);
    assertThat(posts(0)).hasSize(2);
  }

  @Test
  void whoDoesNotSayAfterWhatIsToldHow() throws Exception {
    assertThat(client.get("/api/posts").statusCode()).isEqualTo(400);
    assertThat(client.get("/api/posts?after=x").body()).contains("Ask with ?after=0.");
  }

  private JsonNode posts(long after) throws Exception {
    return Client.json(client.get("/api/posts?after=" + after)).path("posts");
  }

  private static Post post(String delivery, @Nullable String under) {
    return new Post(delivery, PAGE, under, reply(delivery));
  }

  private static Reply reply(String what) {
    return new Reply.Trouble(what, "", null);
  }
}

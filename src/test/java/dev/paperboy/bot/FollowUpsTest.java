package dev.paperboy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private static final Asker ASKER = new Asker(new Place(Platform.SLACK, "T1", "C1"), "U1");
  private static final Command SUBMIT = new Command.Submit("2611.00001");
  private static final Reply HERE = new Reply.Done(Passage.plain("Here it is."), List.of());

  private final Listening slack = new Listening();
  private final Messengers messengers = new Messengers();
  private final FollowUps followUps = new FollowUps(messengers);
  private final CompletableFuture<Reply> answer = new CompletableFuture<>();

  @Test
  void whatWasLongInComingIsSentOnce() {
    messengers.add(slack);
    assertThat(followUps.send(ASKER, SUBMIT, answer)).isTrue();
    assertThat(slack.told).isEmpty();

    answer.complete(HERE);
    assertThat(slack.told).containsExactly(HERE);
  }

  @Test
  void whoeverAsksAgainIsToldByThatAnswerAlone() {
    messengers.add(slack);
    CompletableFuture<Reply> second = new CompletableFuture<>();
    followUps.send(ASKER, SUBMIT, answer);
    followUps.forget(ASKER, SUBMIT);
    followUps.send(ASKER, SUBMIT, second);
    answer.complete(HERE);
    assertThat(slack.told).isEmpty();

    second.complete(HERE);
    assertThat(slack.told).containsExactly(HERE);
  }

  @Test
  void whatBrokeIsSaid() {
    messengers.add(slack);
    followUps.send(ASKER, SUBMIT, answer);
    answer.completeExceptionally(new IllegalStateException("broken"));
    assertThat(slack.told)
        .containsExactly(
            new Reply.Trouble(
                "What you asked for could not be fetched.", "Ask again later.", null));
  }

  @Test
  void nothingIsPromisedWhereNobodyCanBeSpokenTo() {
    assertThat(followUps.send(ASKER, SUBMIT, answer)).isFalse();
    answer.complete(HERE);
    assertThat(slack.told).isEmpty();
  }

  /// Writes down what people are told.
  private static final class Listening implements Messenger {
    private final List<Reply> told = new ArrayList<>();

    @Override
    public Platform platform() {
      return Platform.SLACK;
    }

    @Override
    public Sent send(Post post) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Looked look(Post post, Instant since) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Sent tell(Asker person, Reply reply) {
      told.add(reply);
      return new Sent.Delivered("1");
    }

    @Override
    public Profile profile(Asker asker) {
      throw new UnsupportedOperationException();
    }
  }
}

package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.Plan;
import dev.paperboy.digest.Preview;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.NearMiss;
import dev.paperboy.store.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A channel's next digest, and how the last one went.
public final class DigestAnswer {
  private static final int TITLE = 80;

  private final Desk desk;

  public DigestAnswer(Desk desk) {
    this.desk = desk;
  }

  Reply preview(Place place) {
    if (desk.subscriptions(place).isEmpty()) {
      return SubscriptionsAnswer.none();
    }
    Passage when =
        desk.next(place)
            .map(
                at ->
                    Passage.plain("A preview as of now; the next digest comes ")
                        .thenMoment(at)
                        .then("."))
            .orElse(Passage.plain("A preview as of now."));
    return switch (desk.preview(place)) {
      case Preview.Something(Reply.Cards message) ->
          new Reply.Cards(
              message.understood(),
              Stream.concat(Stream.of(when), message.notes().stream()).toList(),
              message.cards(),
              message.paging(),
              message.actions());
      case Preview.Nothing(String why, NearMiss nearest) ->
          new Reply.NothingFound(
              Passage.plain("Nothing would be posted: " + why + "."),
              Stream.concat(Stream.of(when), near(nearest)).toList(),
              loosen(nearest, place));
    };
  }

  /// What the status says of the channel.
  List<Fact> facts(Place place) {
    List<Fact> facts = new ArrayList<>();
    Optional<DigestChannel> channel = desk.channel(place);
    if (channel.isEmpty() || desk.subscriptions(place).isEmpty()) {
      return facts;
    }
    facts.add(new Fact("Next digest", next(channel.get())));
    desk.past().last(place).ifPresent(last -> facts.add(new Fact("Last digest", last(last))));
    return facts;
  }

  /// A way to have more, where the last digest had nothing.
  List<Action> actions(Place place) {
    return desk.past().last(place).map(last -> loosen(last.nearest(), place)).orElseGet(List::of);
  }

  private Passage next(DigestChannel channel) {
    if (channel.isPaused()) {
      return Passage.plain("paused: " + channel.pausedWhy());
    }
    LocalDate quiet = channel.quietUntil();
    LocalDate today = desk.today(channel.place());
    String snoozed = quiet != null && quiet.isAfter(today) ? " (snoozed until then)" : "";
    return desk.next(channel.place())
        .map(at -> Passage.moment(at).then(snoozed))
        .orElse(Passage.plain("none"));
  }

  private Passage last(Delivery last) {
    Passage day = Passage.plain(last.day() + ": ");
    return switch (last.state()) {
      case DELIVERED ->
          day.then(papers(desk.past().papers(last)) + " posted")
              .then(
                  desk.past()
                      .threadless(last)
                      .map(why -> "; nothing in the thread: " + why)
                      .orElse(""));
      case DOUBTFUL -> day.then("perhaps posted; the answer was lost, and it was not sent again");
      case SILENT -> {
        Passage why = day.then("nothing posted, " + last.why());
        NearMiss nearest = last.nearest();
        yield nearest == null ? why : why.then("; ").then(nearest(nearest));
      }
      case COMPOSED, SENDING -> day.then("being sent" + because(last));
      case FAILED, LOST -> day.then("not posted" + because(last));
    };
  }

  private static String because(Delivery last) {
    return last.why().isEmpty() ? "" : ": " + last.why();
  }

  private static String papers(int count) {
    return count == 1 ? "1 paper" : count + " papers";
  }

  private Passage nearest(NearMiss miss) {
    return Passage.plain("the nearest miss was ")
        .thenBold(Wording.shortened(desk.title(miss.paper()), TITLE))
        .then(" with " + miss.score() + " of " + miss.least());
  }

  private Stream<Passage> near(@Nullable NearMiss nearest) {
    return nearest == null ? Stream.of() : Stream.of(nearest(nearest).then("."));
  }

  private List<Action> loosen(@Nullable NearMiss nearest, Place place) {
    Optional<DigestChannel> channel = desk.channel(place);
    Optional<Subscription> missed =
        nearest == null ? Optional.empty() : desk.same(nearest.topic(), place);
    if (nearest == null || channel.isEmpty() || missed.isEmpty()) {
      return List.of();
    }
    Plan plan = SubscriptionsAnswer.plan(missed.get(), channel.get()).atLeast(nearest.score());
    return List.of(
        new Action("Loosen", new Command.Subscribe(plan.text(), false), Destination.REPLACE));
  }
}

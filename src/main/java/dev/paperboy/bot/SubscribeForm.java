package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.Plan;
import dev.paperboy.digest.language.Piece;
import dev.paperboy.digest.language.Wish;
import dev.paperboy.digest.language.WishPieces;
import dev.paperboy.digest.language.WishReader;
import dev.paperboy.digest.language.WishReading;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Subscribing by a form: the form with what is understood so far, and what it says once it is
/// filled in. It becomes the words that one would have typed, so that both ways mean the same.
public final class SubscribeForm {
  private final Desk desk;
  private final SubscribeAnswer answer;

  public SubscribeForm(Desk desk, SubscribeAnswer answer) {
    this.desk = desk;
    this.answer = answer;
  }

  /// Empty for who may not subscribe this channel, and for a wish that cannot be.
  Optional<Form> asking(Command.Subscribe asked, Asker asker) {
    Profile profile = desk.profile(asker);
    return switch (WishReader.read(asked.wish(), desk.today(asker.place()))) {
      case WishReading.Understood(Wish wish) when profile.mayManage() ->
          Optional.of(SubscribeFields.form(understood(wish, asker, profile), Map.of()));
      case WishReading.Understood _, WishReading.Refused _ -> Optional.empty();
    };
  }

  /// A threshold that was not said is left open: it is found for whatever topic there will be.
  private WishPieces understood(Wish wish, Asker asker, Profile profile) {
    Optional<ZoneId> zone = desk.zone(wish, asker, profile);
    Plan plan = desk.plan(wish, zone.orElse(ZoneOffset.UTC), asker.place());
    return new Wish(
            plan.topic(),
            plan.days(),
            plan.time(),
            zone.orElse(null),
            plan.most(),
            wish.least(),
            List.of())
        .pieces();
  }

  /// The form again, with what is wrong.
  Optional<Form> filled(Map<String, String> values, Asker asker) {
    if (!desk.profile(asker).mayManage()) {
      return Optional.empty();
    }
    WishPieces pieces = SubscribeFields.read(values);
    return Optional.of(SubscribeFields.form(pieces, flaws(pieces, asker.place())));
  }

  /// What the filled form would bring, or what is wrong with it and a way back to it.
  Reply answer(Command.Subscribe opened, Map<String, String> values, Asker asker) {
    Profile profile = desk.profile(asker);
    if (!profile.mayManage()) {
      return Refusal.of(profile.whyNot(), "");
    }
    WishPieces pieces = SubscribeFields.read(values);
    Map<Piece, WishReading.Refused> flaws = flaws(pieces, asker.place());
    return flaws.isEmpty()
        ? answer.to(new Command.Subscribe(withThreshold(pieces, opened, asker), false), asker)
        : wrong(flaws, opened, values);
  }

  private Map<Piece, WishReading.Refused> flaws(WishPieces pieces, Place place) {
    Map<Piece, WishReading.Refused> flaws = new EnumMap<>(Piece.class);
    String topic = pieces.of(Piece.TOPIC);
    if (!topic.isEmpty() && desk.read(topic).isEmpty()) {
      flaws.put(Piece.TOPIC, SubscribeAnswer.nothingIn(topic));
    } else if (CommandParser.parse("subscribe " + topic) instanceof Command.SubscribeByMail) {
      flaws.put(Piece.TOPIC, forMail());
    }
    flaws.putAll(pieces.flaws(desk.today(place)));
    return flaws;
  }

  private static WishReading.Refused forMail() {
    return new WishReading.Refused(
        "This form is for the channel, not for an inbox.",
        "For mail, type: subscribe email ada@example.org.");
  }

  /// A threshold that was found for one topic says nothing of another.
  private String withThreshold(WishPieces pieces, Command.Subscribe opened, Asker asker) {
    boolean stale =
        WishReader.read(opened.wish(), desk.today(asker.place()))
                instanceof WishReading.Understood(Wish before)
            && before.pieces().of(Piece.LEAST).equals(pieces.of(Piece.LEAST))
            && !desk.read(before.topic()).text().equals(desk.read(pieces.of(Piece.TOPIC)).text());
    return (stale ? pieces.with(Piece.LEAST, "") : pieces).text();
  }

  private static Reply wrong(
      Map<Piece, WishReading.Refused> flaws, Command opened, Map<String, String> values) {
    List<Passage> sentences = new ArrayList<>();
    flaws.forEach((_, flaw) -> sentences.add(Passage.plain(flaw.why() + " " + flaw.instead())));
    return new Reply.NothingFound(
        sentences.getFirst(),
        sentences.subList(1, sentences.size()),
        List.of(
            new Action("Change", new Command.Filled(opened, values), Destination.FORM),
            new Action("Back", opened, Destination.REPLACE)));
  }
}

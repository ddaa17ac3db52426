package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.Desk;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TitleKey;
import dev.paperboy.store.Mute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a channel does not want to see: listed, added to, taken back.
public final class MuteAnswer {
  private static final Pattern AUTHOR =
      Pattern.compile("(?:author|by)[:\\s]\\s*\"?([^\"]+?)\"?", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 100;
  private static final int BUTTONS = 8;
  private static final int TITLE = 60;

  private final Desk desk;

  public MuteAnswer(Desk desk) {
    this.desk = desk;
  }

  Reply mute(String what, Asker asker) {
    String said = CleanText.line(what);
    if (said.isEmpty() || said.equalsIgnoreCase("list")) {
      return list(asker.place());
    }
    Profile profile = desk.profile(asker);
    if (!profile.mayManage()) {
      return Refusal.of(profile.whyNot(), "");
    }
    if (said.length() > LONGEST || TitleKey.of(said).value().isEmpty()) {
      return Refusal.of(
          "That cannot be muted.",
          "Say a paper's id, author and a name, or up to " + LONGEST + " characters of words.");
    }
    Mute mute = read(said);
    boolean added = desk.mute(mute.kind(), mute.what(), asker);
    return new Reply.Done(
        Passage.plain(added ? "Muted here: " : "That was muted here already: ")
            .thenBold(words(mute))
            .then("."),
        List.of(
            new Action("Undo", new Command.Unmute(typed(mute)), Destination.REPLACE),
            new Action("All mutes", new Command.Mute(""), Destination.PRIVATE)));
  }

  /// What is meant, without a place yet.
  private static Mute read(String said) {
    Optional<PaperId> paper = PaperId.parse(said);
    var author = AUTHOR.matcher(said);
    if (paper.isPresent()) {
      return new Mute(0, 0, Mute.Kind.PAPER, paper.get().value());
    }
    return author.matches()
        ? new Mute(0, 0, Mute.Kind.AUTHOR, author.group(1))
        : new Mute(0, 0, Mute.Kind.WORDS, said.toLowerCase(Locale.ROOT));
  }

  /// What is read as it.
  private static String typed(Mute mute) {
    return mute.kind() == Mute.Kind.AUTHOR ? "author " + mute.what() : mute.what();
  }

  Reply unmute(String which, Asker asker) {
    Profile profile = desk.profile(asker);
    if (!profile.mayManage()) {
      return Refusal.of(profile.whyNot(), "");
    }
    List<Mute> mutes = desk.mutes(asker.place());
    Optional<Mute> found = find(which.strip(), mutes);
    if (found.isEmpty()) {
      return Refusal.of(
          "Nothing is muted here under " + Wording.quoted(which) + ".",
          mutes.isEmpty()
              ? "Nothing is muted here at all."
              : "Say a number from 1 to " + mutes.size() + "; mute alone lists them.");
    }
    desk.unmute(found.get());
    return new Reply.Done(
        Passage.plain("No longer muted here: ").thenBold(words(found.get())).then("."), List.of());
  }

  private static Optional<Mute> find(String which, List<Mute> mutes) {
    Mute meant = read(which);
    return mutes.stream()
        .filter(mute -> mute.kind() == meant.kind() && mute.what().equals(meant.what()))
        .findFirst()
        .or(() -> mutes.stream().filter(mute -> mute.what().equalsIgnoreCase(which)).findFirst())
        .or(() -> Numbered.pick(which, mutes));
  }

  private Reply list(Place place) {
    List<Mute> mutes = desk.mutes(place);
    if (mutes.isEmpty()) {
      return Refusal.of(
          "Nothing is muted here.", "Say mute and a paper's id, author and a name, or words.");
    }
    List<Fact> facts = new ArrayList<>();
    List<Action> actions = new ArrayList<>();
    for (Mute mute : mutes) {
      int number = facts.size() + 1;
      facts.add(new Fact(Integer.toString(number), words(mute)));
      if (actions.size() < BUTTONS) {
        Command undo = new Command.Unmute(Integer.toString(number));
        actions.add(new Action("Unmute " + number, undo, Destination.REPLACE));
      }
    }
    return new Reply.Report(Passage.plain("Never shown here:"), facts, actions);
  }

  private String words(Mute mute) {
    return switch (mute.kind()) {
      case PAPER -> "paper " + mute.what() + titled(mute.what());
      case AUTHOR -> "papers by " + mute.what();
      case WORDS -> "papers with the words “" + mute.what() + "”";
    };
  }

  private String titled(String paper) {
    String title = desk.title(new PaperId(paper));
    return title.equals(paper) ? "" : ", " + Wording.shortened(title, TITLE);
  }
}

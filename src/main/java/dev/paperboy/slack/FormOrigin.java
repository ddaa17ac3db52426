package dev.paperboy.slack;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import java.util.Optional;

/// Where a form comes from and what it asks, as Slack keeps it with the form: nothing is remembered
/// here, so that a form outlives a restart.
///
/// @param message where the message stands that holds the button
record FormOrigin(Command opened, String team, Route.ResponseUrl message, Route.Ephemeral beside) {
  private static final String NOTHING = "-";
  private static final int LINES = 7;

  /// Lines: team, channel, thread, who sees the message, its response_url, who asks, the action.
  String metadata(ActionCodec codec) {
    return String.join(
        "\n",
        team,
        beside.channel(),
        beside.threadTs() == null ? NOTHING : beside.threadTs(),
        message.visibility().name(),
        message.url(),
        beside.user(),
        codec.encode(opened, Destination.FORM));
  }

  /// Empty where nobody knows any more what the form asks.
  static Optional<FormOrigin> read(String metadata, ActionCodec codec) {
    String[] lines = metadata.split("\n", LINES);
    if (lines.length < LINES) {
      return Optional.empty();
    }
    String thread = lines[2].equals(NOTHING) ? null : lines[2];
    Visibility visibility = Visibility.valueOf(lines[3]);
    return codec
        .decode(lines[LINES - 1])
        .map(Action::command)
        .map(
            opened ->
                new FormOrigin(
                    opened,
                    lines[0],
                    new Route.ResponseUrl(lines[4], visibility, true, thread),
                    new Route.Ephemeral(lines[1], lines[5], thread)));
  }

  Asker asker() {
    return new Asker(SlackPlaces.place(team, beside.channel()), beside.user());
  }

  /// In place of the message that holds the button, or beside it where that is no longer possible.
  Route answer() {
    return new Route.InPlace(message, beside);
  }
}

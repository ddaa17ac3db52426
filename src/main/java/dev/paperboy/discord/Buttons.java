package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Destination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/// The buttons of one message. Discord refuses a message in which two do the same, so the second is
/// left out.
final class Buttons {
  static final int LONGEST_ID = Button.ID_MAX_LENGTH;
  private static final int MOST_IN_ROWS = 10;
  private static final int IN_A_ROW = 5;

  private final ActionCodec codec;
  private final Audience audience;
  private final Set<String> used = new HashSet<>();

  Buttons(ActionCodec codec, Audience audience) {
    this.codec = codec;
    this.audience = audience;
  }

  /// A button, unless there is one like it, or all can see already what it would share.
  Optional<Button> button(Action action) {
    if (audience == Audience.EVERYONE && action.destination() == Destination.CHANNEL) {
      return Optional.empty();
    }
    String id = codec.encode(action.command(), action.destination());
    String label = Shortened.text(action.label(), Button.LABEL_MAX_LENGTH);
    return label.isBlank() || !used.add(id)
        ? Optional.empty()
        : Optional.of(Button.secondary(id, label));
  }

  List<ActionRow> rows(List<Action> actions) {
    List<Button> buttons =
        actions.stream().flatMap(action -> button(action).stream()).limit(MOST_IN_ROWS).toList();
    List<ActionRow> rows = new ArrayList<>();
    for (int i = 0; i < buttons.size(); i += IN_A_ROW) {
      rows.add(ActionRow.of(buttons.subList(i, Math.min(i + IN_A_ROW, buttons.size()))));
    }
    return rows;
  }
}

package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Destination;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Rows of buttons that say, when pressed, which action they stand for.
final class Buttons {
  private static final int MOST_IN_A_ROW = 25;
  private static final int LABEL = 75;

  private final ActionCodec codec;
  private final Visibility visibility;

  Buttons(ActionCodec codec, Visibility visibility) {
    this.codec = codec;
    this.visibility = visibility;
  }

  /// @param name what no other row of the message is called: Slack wants every button's id unique
  Optional<ObjectNode> row(String name, List<Action> actions) {
    List<Action> shown = actions.stream().filter(this::makesSense).limit(MOST_IN_A_ROW).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Blocks.actions(
            IntStream.range(0, shown.size())
                .mapToObj(i -> button(name + ":" + i, shown.get(i)))
                .toList()));
  }

  private boolean makesSense(Action action) {
    return visibility == Visibility.PRIVATE || action.destination() != Destination.CHANNEL;
  }

  private ObjectNode button(String id, Action action) {
    String value = codec.encode(action.command(), action.destination());
    return Blocks.button(OutsideText.inert(LABEL, action.label()), id, value);
  }
}

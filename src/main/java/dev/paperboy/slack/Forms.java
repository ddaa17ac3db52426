package dev.paperboy.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.SeenEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes in forms that were filled in: <https://docs.slack.dev/surfaces/modals>. What is wrong is
/// said at its field while the form stays open; what is right is answered where the button was.
final class Forms {
  private static final String FORGOTTEN =
      "This form is no longer understood. Close it and ask again.";
  private static final int SENTENCES = 300;

  private final Handler handler;
  private final Conversation conversation;
  private final SeenEvents seen;
  private final ActionCodec codec;

  Forms(Handler handler, Conversation conversation, SeenEvents seen, ActionCodec codec) {
    this.handler = handler;
    this.conversation = conversation;
    this.seen = seen;
    this.codec = codec;
  }

  /// What is wrong, by field; nothing where the form may close.
  Map<String, String> submit(ViewSubmissionPayload payload) {
    View view = payload.getView();
    return FormOrigin.read(view.getPrivateMetadata(), codec)
        .map(origin -> submit(view, origin))
        .orElseGet(() -> atFirst(view, FORGOTTEN));
  }

  private Map<String, String> submit(View view, FormOrigin origin) {
    Command filled = new Command.Filled(origin.opened(), values(view.getState()));
    Map<String, String> wrong =
        handler.form(filled, origin.asker()).map(Forms::wrong).orElse(Map.of());
    // One that was wrong comes again under the same id; one that was right is closed.
    String id = "form " + view.getId();
    if (!wrong.isEmpty() || !seen.isFirst(id)) {
      return wrong;
    }
    Question question = new Question(id, filled, origin.asker(), origin.answer());
    return conversation.take(question) ? Map.of() : atFirst(view, Inbox.BUSY);
  }

  private static Map<String, String> atFirst(View view, String sentence) {
    return Map.of(view.getState().getValues().keySet().iterator().next(), sentence);
  }

  private static Map<String, String> wrong(Form form) {
    return form.fields().stream()
        .filter(field -> !field.wrong().isEmpty())
        .collect(
            Collectors.toMap(Field::name, field -> OutsideText.inert(SENTENCES, field.wrong())));
  }

  private static Map<String, String> values(ViewState state) {
    Map<String, String> values = new HashMap<>();
    state
        .getValues()
        .forEach((name, elements) -> elements.forEach((_, it) -> values.put(name, value(it))));
    return values;
  }

  private static String value(ViewState.Value it) {
    List<ViewState.SelectedOption> several = it.getSelectedOptions();
    if (several != null) {
      return several.stream()
          .map(ViewState.SelectedOption::getValue)
          .collect(Collectors.joining(Field.JOINT));
    }
    ViewState.SelectedOption one = it.getSelectedOption();
    return Stream.of(
            Optional.ofNullable(it.getValue()),
            Optional.ofNullable(it.getSelectedTime()),
            Optional.ofNullable(one).map(ViewState.SelectedOption::getValue))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }
}

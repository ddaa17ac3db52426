package dev.paperboy.slack;

import com.slack.api.Slack;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Secret;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a form up for a pressed button, within the three seconds that Slack allows. Who has no
/// form to fill in gets the answer, which says why.
final class FormOpening {
  private static final Logger log = LoggerFactory.getLogger(FormOpening.class);
  private static final Reply TOO_LATE =
      new Reply.Trouble("The form did not come up in time.", "Press the button again.", null);

  private final Slack slack;
  private final Secret botToken;
  private final Handler handler;
  private final ActionCodec codec;
  private final Workers workers;

  FormOpening(Slack slack, Secret botToken, Handler handler, ActionCodec codec, Workers workers) {
    this.slack = slack;
    this.botToken = botToken;
    this.handler = handler;
    this.codec = codec;
    this.workers = workers;
  }

  /// @param aside a way to the person who pressed the button, for whatever is no form
  void open(String id, String trigger, FormOrigin origin, Route aside, Conversation conversation) {
    workers.take(
        () -> {
          Optional<Form> form = handler.form(origin.opened(), origin.asker());
          if (form.isEmpty()) {
            conversation.take(new Question(id, origin.opened(), origin.asker(), aside));
          } else if (!isOpened(id, trigger, form.get(), origin)) {
            conversation.tell(id, TOO_LATE, aside);
          }
        });
  }

  private boolean isOpened(String id, String trigger, Form form, FormOrigin origin) {
    String view = FormView.of(form, origin.metadata(codec)).toString();
    Answer<?> answer =
        Answer.ofMethod(
            () ->
                slack
                    .methods(botToken.reveal())
                    .viewsOpen(request -> request.triggerId(trigger).viewAsString(view)));
    boolean opened = answer instanceof Answer.Given<?>;
    if (!opened) {
      log.warn("Slack does not open the form of {}: {}", id, answer);
    }
    return opened;
  }
}

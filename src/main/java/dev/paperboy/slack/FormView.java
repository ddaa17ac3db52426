package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import java.util.List;

/// A form as Slack's modal: an input block for each field, whose id is the field's name.
/// <https://docs.slack.dev/reference/views/modal-views>
final class FormView {
  private static final int TITLE = 24;
  private static final int LABEL = 2_000;
  private static final int OPTION = 75;
  private static final int TYPED = 3_000;

  private FormView() {}

  /// @param metadata what comes back with the form, at most 3,000 characters
  static ObjectNode of(Form form, String metadata) {
    ObjectNode view =
        object().put("type", "modal").put("callback_id", "form").put("private_metadata", metadata);
    view.set("title", Blocks.plain(OutsideText.inert(TITLE, form.title())));
    view.set("submit", Blocks.plain(OutsideText.inert(TITLE, form.submit())));
    view.set("close", Blocks.plain("Cancel"));
    view.set("blocks", Blocks.list(form.fields().stream().map(FormView::input).toList()));
    return view;
  }

  private static ObjectNode input(Field field) {
    ObjectNode block = object().put("type", "input").put("block_id", field.name());
    block.set("label", Blocks.plain(OutsideText.inert(LABEL, field.label())));
    block.set("hint", Blocks.plain(OutsideText.inert(LABEL, field.hint())));
    ObjectNode element =
        switch (field) {
          case Field.Line line -> line(line);
          case Field.Choice choice -> choice(choice);
        };
    block.set("element", element.put("action_id", field.name()));
    return block.put("optional", field instanceof Field.Line line && !line.required());
  }

  private static ObjectNode line(Field.Line line) {
    return switch (line.kind()) {
      case WORDS, ZONE -> typed("plain_text_input", ".+", line).put("max_length", TYPED);
      case NUMBER ->
          typed("number_input", "\\d{1,9}", line)
              .put("is_decimal_allowed", false)
              .put("min_value", "0");
      case TIME ->
          filled(object().put("type", "timepicker"), "initial_time", "\\d\\d:\\d\\d", line.value());
    };
  }

  private static ObjectNode typed(String type, String possible, Field.Line line) {
    String value = Shortening.to(TYPED, line.value());
    return filled(object().put("type", type), "initial_value", possible, value);
  }

  /// Slack refuses a form in which something impossible stands.
  private static ObjectNode filled(
      ObjectNode element, String property, String possible, String value) {
    return value.matches(possible) ? element.put(property, value) : element;
  }

  private static ObjectNode choice(Field.Choice choice) {
    ObjectNode element = object().put("type", choice.several() ? "checkboxes" : "static_select");
    element.set("options", Blocks.list(choice.options().stream().map(FormView::option).toList()));
    List<ObjectNode> chosen =
        choice.options().stream()
            .filter(option -> choice.chosen().contains(option.value()))
            .map(FormView::option)
            .toList();
    if (chosen.isEmpty()) {
      return element;
    }
    if (choice.several()) {
      return element.set("initial_options", Blocks.list(chosen));
    }
    return element.set("initial_option", chosen.getFirst());
  }

  private static ObjectNode option(Field.Option option) {
    ObjectNode json = object().put("value", option.value());
    return json.set("text", Blocks.plain(OutsideText.inert(OPTION, option.label())));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}

package dev.paperboy.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import java.util.List;
import java.util.Locale;

/// A form as JSON: `{"kind": "form", "title": …, "submit": …, "action": …, "fields": […]}`. It is
/// handed in by its action and `"values"`, each field's by its name.
final class FormJson {
  private FormJson() {}

  /// @param action of the button that the form came up for
  static ObjectNode of(Form form, String action) {
    ObjectNode json =
        object()
            .put("kind", "form")
            .put("title", form.title())
            .put("submit", form.submit())
            .put("action", action);
    return json.set("fields", PartsJson.array(form.fields(), FormJson::field));
  }

  private static ObjectNode field(Field field) {
    ObjectNode json =
        object()
            .put("name", field.name())
            .put("label", field.label())
            .put("hint", field.hint())
            .put("wrong", field.wrong());
    return switch (field) {
      case Field.Line line ->
          json.put("type", line.kind().name().toLowerCase(Locale.ROOT))
              .put("required", line.required())
              .put("value", line.value());
      case Field.Choice choice -> {
        json.put("type", choice.several() ? "several" : "one").put("required", true);
        json.set("chosen", PartsJson.strings(choice.chosen()));
        yield json.set("options", options(choice.options()));
      }
    };
  }

  private static ArrayNode options(List<Field.Option> options) {
    return PartsJson.array(
        options, option -> object().put("value", option.value()).put("label", option.label()));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}

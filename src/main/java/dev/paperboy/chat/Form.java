package dev.paperboy.chat;

import java.util.List;

/// What a person fills in instead of typing a command. What is known already stands in it.
///
/// @param title at most 24 characters
/// @param submit what the button says that hands it in, at most 24 characters
public record Form(String title, String submit, List<Field> fields) {
  public Form {
    fields = List.copyOf(fields);
  }

  /// Whether nothing is wrong with what stands in it.
  public boolean isRight() {
    return fields.stream().allMatch(field -> field.wrong().isEmpty());
  }
}

package dev.paperboy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// Work on a data folder that the process which has the folder does, for itself or for another.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "errand")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Errand.Ask.class, name = "ask"),
  @JsonSubTypes.Type(value = Errand.Import.class, name = "import")
})
sealed interface Errand {
  /// Answers a text and shows the reply.
  record Ask(String text, Form form) implements Errand {}

  /// Reads files in.
  ///
  /// @param files absolute paths
  /// @param json whether the counts are wanted as JSON
  record Import(List<String> files, boolean json) implements Errand {}
}

package dev.paperboy.digest;

import dev.paperboy.chat.Reply;
import dev.paperboy.store.NearMiss;
import org.jspecify.annotations.Nullable;

/// A channel's next digest as it would be now.
public sealed interface Preview {
  record Something(Reply.Cards message) implements Preview {}

  /// There would be none.
  ///
  /// @param why in words
  record Nothing(String why, @Nullable NearMiss nearest) implements Preview {}
}

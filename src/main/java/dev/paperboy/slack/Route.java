package dev.paperboy.slack;

import org.jspecify.annotations.Nullable;

/// Where an answer goes.
sealed interface Route {
  Visibility visibility();

  /// To the address that came with a command or a pressed button. It takes five messages within
  /// half an hour, also in channels that Paperboy is no member of.
  ///
  /// @param replaces whether the message that holds the button gives way to the answer
  /// @param threadTs the thread in which the button stands
  record ResponseUrl(String url, Visibility visibility, boolean replaces, @Nullable String threadTs)
      implements Route {
    /// The address lets anybody answer, so it is not printed.
    @Override
    public String toString() {
      return "response_url(" + visibility + ", replaces=" + replaces + ")";
    }
  }

  /// Into a conversation that Paperboy is a member of.
  ///
  /// @param threadTs the thread to answer in; null for the conversation itself
  record Post(String channel, @Nullable String threadTs) implements Route {
    @Override
    public Visibility visibility() {
      return Visibility.PUBLIC;
    }
  }

  /// To one person alone, into a conversation that Paperboy is a member of.
  record Ephemeral(String channel, String user, @Nullable String threadTs) implements Route {
    @Override
    public Visibility visibility() {
      return Visibility.PRIVATE;
    }
  }

  /// In place of a message, whose address may be too old for that; then beside it.
  record InPlace(ResponseUrl message, Ephemeral beside) implements Route {
    @Override
    public Visibility visibility() {
      return message.visibility();
    }
  }
}

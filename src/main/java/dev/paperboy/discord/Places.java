package dev.paperboy.discord;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/// Who asks where, by Discord's ids.
final class Places {
  private Places() {}

  static Asker asker(Message message) {
    String server = message.isFromGuild() ? message.getGuild().getId() : Place.DIRECT;
    return asker(server, message.getChannelId(), message.getAuthor().getId());
  }

  static Asker asker(Interaction event) {
    String server = event.getGuild() == null ? Place.DIRECT : event.getGuild().getId();
    return asker(server, event.getChannelId(), event.getUser().getId());
  }

  private static Asker asker(String server, @Nullable String channel, String user) {
    if (channel == null) {
      throw new IllegalArgumentException("user " + user + " asks in no channel");
    }
    return new Asker(new Place(Platform.DISCORD, server, channel), user);
  }
}

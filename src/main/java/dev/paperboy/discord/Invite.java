package dev.paperboy.discord;

import java.net.URI;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;

/// The link by which a server's owner invites the bot, with the permissions that it needs.
final class Invite {
  private static final Permission[] PERMISSIONS = {
    Permission.VIEW_CHANNEL,
    Permission.MESSAGE_SEND,
    Permission.MESSAGE_SEND_IN_THREADS,
    Permission.CREATE_PUBLIC_THREADS,
    Permission.MESSAGE_HISTORY
  };

  private Invite() {}

  static URI link(JDA jda) {
    return URI.create(
        "https://discord.com/oauth2/authorize?client_id="
            + jda.getSelfUser().getApplicationId()
            + "&scope=bot+applications.commands&permissions="
            + Permission.getRaw(PERMISSIONS));
  }
}

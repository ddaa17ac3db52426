package dev.paperboy.discord;

import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes `/papers` known to Discord: in one server at once, or in all, which may take it a while.
final class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

  private final @Nullable String guild;

  Registration(@Nullable String guild) {
    this.guild = guild;
  }

  void register(JDA jda) {
    if (guild == null) {
      register(jda.updateCommands(), "all servers");
      return;
    }
    jda.getGuilds().stream()
        .filter(candidate -> candidate.getId().equals(guild))
        .findFirst()
        .ifPresentOrElse(
            this::registerIn,
            () ->
                LOG.warn(
                    "Discord server {} gets no commands: the bot is not in it. Invite it with the"
                        + " link above, or correct the server id in the settings.",
                    guild));
  }

  /// Registers in a server that the bot has just joined, if it is the one that is to have commands.
  void joined(Guild joined) {
    if (joined.getId().equals(guild)) {
      registerIn(joined);
    }
  }

  private void registerIn(Guild server) {
    register(server.updateCommands(), "server " + server.getId());
  }

  private static void register(CommandListUpdateAction update, String where) {
    Consumer<Throwable> failed =
        error ->
            LOG.error(
                "Discord has not taken the command /{} for {}: {}. Invite the bot anew with the"
                    + " link above, then restart.",
                SlashCommands.PAPERS,
                where,
                error.getMessage());
    update
        .addCommands(SlashCommands.definition())
        .queue(done -> LOG.info("/{} is registered for {}", SlashCommands.PAPERS, where), failed);
  }
}

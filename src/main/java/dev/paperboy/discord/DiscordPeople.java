package dev.paperboy.discord;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.KnownProfiles;
import dev.paperboy.chat.Profile;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Discord knows of people: not their time zone, but whether they may manage a channel. In a
/// direct conversation everybody decides.
final class DiscordPeople {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordPeople.class);
  private static final Profile MAY = new Profile(null, true, "");
  private static final Profile MAY_NOT =
      new Profile(
          null,
          false,
          "Only members with Manage Channel or Manage Server can change what a channel gets; ask"
              + " one of them.");
  private static final Profile UNKNOWN =
      new Profile(null, false, "Discord does not say just now who you are. Try again in a minute.");

  private final Supplier<@Nullable JDA> connection;
  private final KnownProfiles known;
  private final Duration patience;

  DiscordPeople(Supplier<@Nullable JDA> connection, KnownProfiles known, Duration patience) {
    this.connection = connection;
    this.known = known;
    this.patience = patience;
  }

  /// Takes note of who asks: an interaction comes with what the person may do.
  void met(Interaction event) {
    Member member = event.getMember();
    if (member != null && !member.isDetached() && event.getGuildChannel() != null) {
      known.remember(Places.asker(event), profile(member, event.getGuildChannel()));
    }
  }

  Profile profile(Asker asker) {
    if (asker.place().isAlone()) {
      return MAY;
    }
    return known.of(asker).orElseGet(() -> ask(asker));
  }

  private Profile ask(Asker asker) {
    JDA jda = connection.get();
    Guild server = jda == null ? null : jda.getGuildById(asker.place().workspace());
    if (jda == null || server == null) {
      return UNKNOWN;
    }
    try {
      Member member =
          server
              .retrieveMemberById(asker.user())
              .submit()
              .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      GuildChannel channel = jda.getChannelById(GuildChannel.class, asker.place().channel());
      return known.remember(asker, profile(member, channel));
    } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
      LOG.warn("Discord does not tell who {} is: {}", asker.user(), e.toString());
      return UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  /// @param channel null where JDA does not have it in memory, such as an archived thread
  private static Profile profile(Member member, @Nullable GuildChannel channel) {
    boolean may =
        member.hasPermission(Permission.MANAGE_SERVER)
            || (channel == null
                ? member.hasPermission(Permission.MANAGE_CHANNEL)
                : member.hasPermission(channel, Permission.MANAGE_CHANNEL));
    return may ? MAY : MAY_NOT;
  }
}

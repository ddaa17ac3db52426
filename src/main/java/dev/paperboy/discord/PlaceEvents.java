package dev.paperboy.discord;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.chat.Platform;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Hears what becomes of Discord's servers and channels.
final class PlaceEvents extends ListenerAdapter {
  private static final String REMOVED = "Paperboy was removed from the server";
  private static final String DELETED = "the channel was deleted";

  private volatile PlaceNews news = PlaceNews.UNHEARD;

  void tell(PlaceNews hearer) {
    news = hearer;
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    news.workspaceLost(Platform.DISCORD, event.getGuild().getId(), REMOVED);
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    news.workspaceRegained(Platform.DISCORD, event.getGuild().getId());
  }

  /// A server may have invited the bot again while nobody listened.
  @Override
  public void onGuildReady(GuildReadyEvent event) {
    news.workspaceRegained(Platform.DISCORD, event.getGuild().getId());
  }

  @Override
  public void onChannelDelete(ChannelDeleteEvent event) {
    String server = event.getGuild().getId();
    news.lost(new Place(Platform.DISCORD, server, event.getChannel().getId()), DELETED);
  }
}

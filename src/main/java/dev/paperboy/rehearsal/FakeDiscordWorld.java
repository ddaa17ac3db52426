package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// What a fake Discord holds: at first one server with one channel, people, and the bot.
public final class FakeDiscordWorld {
  public static final String TOKEN = "fake.bot.token";
  public static final String BOT = "100000000000000001";
  public static final String GUILD = "200000000000000001";
  public static final String CHANNEL = "300000000000000001";
  public static final String DIRECT_CHANNEL = "300000000000000002";
  public static final String PERSON = "400000000000000001";

  /// Who may do no more than everybody else; {@link #PERSON} owns all servers.
  public static final String MEMBER = "400000000000000002";

  /// View, send, threads and history: what the bot's invite link asks for.
  private static final long PERMISSIONS =
      (1L << 10) | (1L << 11) | (1L << 16) | (1L << 35) | (1L << 38);

  /// The upper bits of an id are milliseconds since 2015: by them JDA tells, with the system's
  /// clock, whether an interaction can still be answered.
  private static final long DISCORD_EPOCH = 1_420_070_400_000L;

  private static final AtomicLong LAST_ID =
      new AtomicLong((Clock.systemUTC().millis() - DISCORD_EPOCH) << 22);

  private FakeDiscordWorld() {}

  /// An id that was not there before.
  public static String newId() {
    return Long.toString(LAST_ID.incrementAndGet());
  }

  static ObjectNode bot() {
    return user(BOT, "paperboy", true);
  }

  static ObjectNode person() {
    return user(PERSON, "ada", false);
  }

  static ObjectNode user(String id, String name, boolean bot) {
    return FakeDiscordJson.object(
        """
        {"id": "%s", "username": "%s", "discriminator": "0", "global_name": null, "avatar": null, "bot": %s}
        """
            .formatted(id, name, bot));
  }

  static ObjectNode member(ObjectNode user) {
    ObjectNode member =
        FakeDiscordJson.object(
            """
            {"roles": [], "joined_at": "2024-01-01T00:00:00.000000+00:00", "deaf": false, "mute": false,
             "flags": 0, "permissions": "%d"}
            """
                .formatted(PERMISSIONS));
    member.set("user", user);
    return member;
  }

  /// The first dispatch of a session.
  static ObjectNode ready(String session, String resumeUrl, List<String> guilds) {
    ObjectNode ready =
        FakeDiscordJson.object(
            """
            {"v": 10, "session_id": "%s", "resume_gateway_url": "%s", "application": {"id": "%s", "flags": 0},
             "private_channels": [], "guilds": []}
            """
                .formatted(session, resumeUrl, BOT));
    for (String guild : guilds) {
      ready.withArray("guilds").addObject().put("id", guild).put("unavailable", true);
    }
    ready.set("user", bot());
    return ready;
  }

  /// The dispatch that makes a server of READY available. Its everyone-role has the server's id.
  static ObjectNode guild(String id, List<String> channels) {
    ObjectNode guild =
        FakeDiscordJson.object(
            """
            {"id": "%1$s", "name": "Reading group", "owner_id": "%2$s", "afk_timeout": 300, "member_count": 2,
             "large": false, "unavailable": false, "preferred_locale": "en-US",
             "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0,
             "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0, "premium_progress_bar_enabled": false,
             "features": [], "emojis": [], "stickers": [], "voice_states": [], "presences": [], "threads": [],
             "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [], "members": [],
             "roles": [{"id": "%1$s", "name": "@everyone", "permissions": "%3$d", "position": 0, "color": 0,
                        "colors": {"primary_color": 0}, "hoist": false, "managed": false, "mentionable": false,
                        "flags": 0}],
             "channels": []}
            """
                .formatted(id, PERSON, PERMISSIONS));
    for (String channel : channels) {
      guild
          .withArray("channels")
          .addObject()
          .put("id", channel)
          .put("type", 0)
          .put("name", "papers")
          .put("position", 0)
          .putArray("permission_overwrites");
    }
    guild.withArray("members").add(member(bot()));
    return guild;
  }
}

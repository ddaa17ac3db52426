package dev.paperboy.discord;

import dev.paperboy.chat.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How Paperboy reaches Discord.
///
/// @param token the bot's; without it Discord is off
/// @param guild the one server that gets the commands, at once; null for all servers
/// @param restUrl a REST API in place of Discord's, such as `http://127.0.0.1:1234/api/v10/`
/// @param gatewayUrl a gateway in place of Discord's, such as `ws://127.0.0.1:1235`
public record DiscordSettings(
    @Nullable Secret token,
    @Nullable String guild,
    @Nullable URI restUrl,
    @Nullable URI gatewayUrl) {}

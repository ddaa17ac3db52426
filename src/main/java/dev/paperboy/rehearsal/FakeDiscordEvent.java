package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Something that happens on Discord, as the gateway tells the bot.
///
/// @param type such as `INTERACTION_CREATE`
/// @param id what marks a repetition as such
public record FakeDiscordEvent(String type, String id, ObjectNode data) {}

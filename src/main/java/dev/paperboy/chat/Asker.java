package dev.paperboy.chat;

/// A person who asks, at a place.
///
/// @param user the person's id on the platform, never a name
public record Asker(Place place, String user) {}

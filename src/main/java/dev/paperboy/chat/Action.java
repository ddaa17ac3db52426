package dev.paperboy.chat;

/// A button: what it says, what it asks and where the answer goes.
///
/// @param label at most 20 characters
public record Action(String label, Command command, Destination destination) {}
